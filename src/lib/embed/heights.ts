/** The widths at which embeds are measured, in CSS pixels. */
export const WIDTHS = [320, 480, 720] as const;

/** How tall an embed is at each of them, in CSS pixels. */
export type Heights = Readonly<Record<(typeof WIDTHS)[number], number>>;

/** The heights of all embeds, by their paths without the base; `npm run measure` writes them. */
export type HeightTable = Readonly<Record<string, Heights | undefined>>;

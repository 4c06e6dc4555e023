/**
 * How long the common after-effects last, in days after the session. `usual` ends where most
 * have settled (fact `redness-duration`), `can` where they can last to (`common-after-effects-duration`).
 */
export const HEALING_SPANS = [
  { name: 'Redness', start: 0, usual: 3, can: [7] },
  { name: 'Swelling', start: 0, usual: 3, can: [7] },
  // "After a couple of days": fact `peeling-after-session`.
  { name: 'Peeling', start: 2, usual: 3, can: [7] },
  // A range of ends, and nothing known of the usual case: fact `bruising-and-scabs-duration`.
  { name: 'Bruises and tiny scabs', start: 0, can: [7, 10] },
] as const satisfies readonly HealingSpan[];

/** Redness or swelling still there after this day is outside the usual course: fact `redness-beyond-usual-course`. */
export const TELL_AFTER_DAY = 7;

/** An after-effect and its days; `usual` is left out where no fact gives it, two ends in `can` are a range. */
export interface HealingSpan {
  name: string;
  start: number;
  usual?: number;
  can: readonly [number] | readonly [number, number];
}

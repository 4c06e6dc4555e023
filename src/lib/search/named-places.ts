import type { Place } from './place.ts';

/** For each row of stems, the engine's ids of the places whose heading, or a question answered there, holds it whole. */
export type NamedPlaces = (rows: readonly (readonly string[])[]) => Set<string>;

/** A look-up over the headings and questions of all places. */
export function namedPlaces(places: readonly Place[]): NamedPlaces {
  const holders = new Map<string, Set<string>>();
  for (const { hit, stems, ways } of places) {
    for (const stem of [stems, ...ways].flatMap((set) => [...set])) {
      holders.set(stem, (holders.get(stem) ?? new Set()).add(hit));
    }
  }
  return (rows) =>
    new Set(
      rows.flatMap((row) => {
        const [first, ...others] = row.map((stem) => holders.get(stem) ?? new Set<string>());
        return [...(first ?? [])].filter((hit) => others.every((set) => set.has(hit)));
      }),
    );
}

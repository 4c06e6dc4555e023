import type { Lexicon } from './lexicon.ts';
import { stem } from './stem.ts';

/** What a term of a query stands for. */
export interface Sense {
  term: string;
  /** How much the term tells places apart. */
  weight: number;
  /** Rows of stems, any of which says the same: the term itself, and what the pages call it. */
  rows: readonly (readonly string[])[];
}

/** The senses of a query's terms, by what the pages call what people say. */
export function sensesOf(rarities: ReadonlyMap<string, number>, lexicon: Lexicon): Sense[] {
  return [...rarities].map(([term, weight]) => ({
    term,
    weight,
    rows: [[stem(term)], ...(lexicon.lay.get(stem(term)) ?? [])],
  }));
}

/** The part of a query, by weight, that stands in the stems; a row counts when it stands whole in `stems` and `more`. */
export function covered(
  senses: readonly Sense[],
  stems: ReadonlySet<string>,
  more?: ReadonlySet<string>,
): number {
  let whole = 0;
  let held = 0;
  for (const { weight, rows } of senses) {
    whole += weight;
    if (rows.some((row) => row.every((one) => stems.has(one) || more?.has(one)))) held += weight;
  }
  return whole === 0 ? 0 : held / whole;
}

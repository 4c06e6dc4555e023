/**
 * What the query layer knows of the whole site: made at build, loaded with the first search. Lists are joined to strings
 * and ids are short, because a reader waits for every byte.
 */
export interface SearchWords {
  /** Address from the site's root without base path, title, and stage, page by page. */
  pages: readonly (readonly [url: string, title: string, stage: string])[];
  /**
   * In the order of the engine's ids: the number of the page, the section's id and heading (both empty for a page as a
   * whole), and the kind.
   */
  places: readonly (readonly [
    page: number,
    section: string,
    title: string,
    kind: 's' | 'a' | 't' | 'p',
  ])[];
  /** A question's place to read on (−1 when it has none), and the ways to ask it: as it is shown, then shortened. */
  questions: readonly (readonly [place: number, ways: readonly string[]])[];
  /** A place, and the number of the group in `lay` that people say who look for it. */
  sayings: readonly (readonly [place: number, lay: number])[];
  /** What people say, what the pages say for it, group by group. */
  lay: readonly { says: readonly string[]; means: readonly string[] }[];
  /** Spellings that are read as one. */
  spellings: readonly { write: string; for: readonly string[] }[];
}

/** What slips are mended by; loaded when a query holds a word that isn't known without it. */
export interface Spelling {
  /**
   * Words that can be found beside those above, in three groups from frequent to rare, each by the alphabet.
   */
  vocabulary: readonly [frequent: string, usual: string, rare: string];
  /** Ordinary words that a slip could make of a word of the vocabulary: they are meant as they stand. */
  guard: string;
  /** Groups of words that must never be taken for each other. */
  apart: readonly (readonly string[])[];
}

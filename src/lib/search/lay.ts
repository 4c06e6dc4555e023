/** The reviewed words of content/search/, as the index is made from them. */
export interface LayData {
  /** What people say, brands among it, and what the pages say instead; texts of one or more words. */
  lay: readonly {
    says: readonly string[];
    means: readonly string[];
    /** Places where it is answered although they don't say so, as `<stage>/<slug>#section`. */
    at: readonly string[];
    /** Where the first of `says`, typed alone, leads; for the test of the entry. */
    finds?: readonly string[];
  }[];
  /** Spellings of one thing, the one to read them as first: "dermaroller", "derma roller". */
  spellings: readonly { write: string; for: readonly string[] }[];
  /** Ordinary words that are never corrected. */
  guard: readonly string[];
  /** Groups of words that are never taken for each other. */
  apart: readonly (readonly string[])[];
}

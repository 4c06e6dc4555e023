/** The part of Pagefind's JavaScript interface that search uses; a browser, Node and a test each bring one. */
export interface SearchEngine {
  /** Records that hold every word of `query`, best first; `null` finds every record. */
  search: (query: string | null, options?: EngineOptions) => Promise<EngineAnswer>;
}

/** Restricts a search to records with one of the given values, filter by filter. */
interface EngineOptions {
  filters?: Record<string, string[]>;
}

/** What one search found. */
interface EngineAnswer {
  results: EngineHit[];
}

/** One record found, before its text is loaded. */
export interface EngineHit {
  /** Stable for a record, so that the hits of several searches can be merged. */
  id: string;
  score: number;
  /** Positions of the matching words in the record's content, counted from 0. */
  words: number[];
  data: () => Promise<EngineRecord>;
}

/** A record as the engine returns it. Nothing in it is escaped: treat every text as plain text. */
interface EngineRecord {
  /** The address with the site's base path. */
  url: string;
  content: string;
  /** Carried but not searched: `text`, what to show of it. */
  filters?: Record<string, string[]>;
}

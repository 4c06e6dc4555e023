/** A section of an article, as embeds show it: links in full, no landmark, headings as on the page. */
export interface EmbedSection {
  id: string;
  title: string;
  /** The section with its `h2`. */
  html: string;
  /** The anchors of the sources that it names. */
  sources: readonly string[];
}

/** What embeds are made of; read from an article's built page and nothing else. Days are YYYY-MM-DD. */
export interface EmbedArticle {
  id: string;
  /** Ids under which it once stood. */
  formerly: readonly string[];
  lang: string;
  title: string;
  /** The article's address in full. */
  url: string;
  /** SHA-256 of the reviewed text. */
  hash: string;
  review: string;
  checked: string;
  next: string;
  /** The answer in one sentence, as text. */
  answer: string;
  /** The key points as text. */
  keyPoints: readonly string[];
  /** The safety line as text; empty where the article has none. */
  safety: string;
  /** What stands above the answer because a reader must know it first, as text. */
  warnings: readonly string[];
  /** Answer and key points as the page shows them, links in full. */
  inShort: string;
  /** What the dots beside sentences mean, as the page says it; empty where it has no such line. */
  dotsKey: string;
  /** When it was checked, when it will be, and who signed it off, in words. */
  status: string;
  isWithdrawn: boolean;
  /** The sections that an author wrote. */
  sections: readonly EmbedSection[];
  /** The entries of the list of sources, by anchor. */
  sources: ReadonlyMap<string, string>;
}

/** What is indexed of one place: an article, a section of it, a question, a term, or a page as a whole. */
export interface SearchRecord {
  /** The address from the site's root, without its base path; the engine adds that. */
  url: string;
  /** The language of the page in lower case, as the engine asks for it. */
  language: string;
  /** Plain text, one space between words. */
  content: string;
  /** Its heading, the title of its page, and other ways to ask, separated by `|`. */
  meta: { title: string; page: string; also?: string };
  /**
   * Carried, not searched. `stage` is the first part of the address; `readOn` is an address without base path,
   * `readOnText` the words of the link to it, `cites` the names of sources.
   */
  filters: {
    kind: [RecordKind];
    stage: string[];
    readOn?: string[];
    readOnText?: string[];
    cites?: string[];
  };
}

/** Each kind ranks and reads differently. */
export type RecordKind = 'section' | 'article' | 'question' | 'term' | 'page';

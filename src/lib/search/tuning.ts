/** Every number that search is tuned with, in one place, each with its reason. */
export const TUNING = {
  /** Records whose text is loaded and ranked again; each is a small file, and right answers below are rare. */
  pool: 24,
  /** Results shown: about three screens of a phone. */
  shown: 10,
  /** Sections of one page shown before other pages have had their turn. */
  perPage: 3,
  /** Of a record's score for a term, the part that it has for holding the word at all. */
  presence: 0.4,
  /** What the search for all words at once adds: words that stand together mean more than words apart. */
  strictShare: 0.5,
  /** Gain when all of the query's words stand in the heading. */
  heading: 0.35,
  /** Gain when the heading holds nothing but the query's words: who types a title wants that page. */
  exactHeading: 0.4,
  /** Gain when the heading answers the kind of question that was asked. */
  intent: 0.3,
  /** Gain when the record belongs to the stage that the question is about. */
  stage: 0.1,
  /** How much of a question's score is handed to the section that it says to read on. */
  handedOn: 0.4,
  /** Standing of each kind of record: sections are what people look for, a definition comes after them. */
  kinds: { section: 1, article: 1, question: 0.9, term: 0.7, page: 0.75 } as Readonly<
    Record<string, number>
  >,
  /**
   * A known word begins like the word that the engine found for it. Without this, a word that the index
   * doesn't know is shortened until something fits ("acene" finds "a").
   */
  sharedStart: { letters: 3, share: 0.4 },
  answer: {
    /** Questions compared with the query; they come sorted, the right one is among the first. */
    compared: 8,
    /** Weight of the query's words that the question must hold: nearly all, a common word may be missing. */
    queryCovered: 0.85,
    /** Weight of the question's words that the query must hold: "makeup" alone is no clear question. */
    questionCovered: 0.6,
    /** How much better than the next question it has to be: two that fit alike are not clear. */
    lead: 0.05,
  },
  /** Words in an excerpt: two lines of the results column. */
  excerptWords: 28,
} as const;

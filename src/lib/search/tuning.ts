/** Every number that search is tuned with, in one place, each with its reason. */
export const TUNING = {
  /** Pages shown: about three screens of a phone. */
  shown: 7,
  /** Sections shown of one page: the best, and two more as links. */
  perPage: 3,
  /** Of the best place's score on its page, what another needs to be shown beside it. */
  beside: 0.45,
  /** Of a place's score for a term, the part that it has for holding the word at all. */
  presence: 0.4,
  /** What the search for all words at once adds: words that stand together mean more than words apart. */
  strictShare: 0.3,
  /** Weight of the text. */
  text: 0.8,
  /** Weight of the query's words that stand in the heading, and of those that only the page's title adds. */
  heading: 0.6,
  pageTitle: 0.5,
  /** Weight of a heading that holds little but the query's words: who types a title wants that place. */
  exact: 0.3,
  /** Further weight of a page whose title is the topic that was named without a question. */
  topic: 0.5,
  /** Weight of a title with the site's subject, when nothing else was typed. */
  subject: 0.3,
  /** Weight of being where a question like the query is answered. */
  asked: 0.9,
  /** Further weight of that when the query is the question word for word, as a suggestion is. */
  verbatim: 1.5,
  /** Gain when the heading answers the kind of question that was asked. */
  intent: 0.25,
  /** Weight of a heading that answers the kind of question, when the query is nothing but its kind ("is it worth it"). */
  shape: 1,
  /** Gain when the place belongs to the stage that the question is about. */
  stage: 0.1,
  /** What a page's second best place adds to the page: the right page often holds several. */
  secondPlace: 0.2,
  /** Standing of each kind of place: sections are what people look for, a definition comes after them. */
  kinds: { s: 1, a: 0.95, t: 0.6, p: 0.6 },
  answer: {
    /** Weight of the query's words that the question must hold: nearly all, a common word may be missing. */
    queryCovered: 0.85,
    /** Weight of the query's words that the question must hold as they were typed. */
    literal: 0.5,
    /** Weight of the question's words that the query must hold: "makeup" alone is no clear question. */
    questionCovered: 0.6,
    /** How much better than the next question it has to be: two that fit alike are not clear. */
    lead: 0.05,
  },
  /** Words in an excerpt: two lines of the results column. */
  excerptWords: 28,
  /** Suggestions under the field: what a phone shows above its keyboard. */
  suggested: 5,
} as const;

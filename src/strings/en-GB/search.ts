/** Words of the search in British English. */
export const SEARCH_WORDS = {
  label: 'Search this site',
  button: 'Search',
  close: 'Close search',
  loading: 'Loading search …',
  results: 'Search results',
  helpNow: 'Help now',
  shortAnswer: 'Short answer',
  /** Before a query whose slips were mended. */
  showing: 'Showing results for',
  instead: (query: string) => `Search instead for “${query}”`,
  suggestions: 'Suggestions',
  suggested: (found: number) => (found === 1 ? '1 suggestion.' : `${String(found)} suggestions.`),
  /** Names the list of further places on a page. */
  others: (page: string) => `More on “${page}”`,
  askClinic: 'What to ask a clinic',
  noResult: 'No result',
  nothing: (query: string) =>
    `No page here answers “${query}”. Try fewer or other words, or look here:`,
  failed: 'Search did not load. Check your connection and try again, or look here:',
  allQuestions: 'All questions and answers',
  try: 'Try:',
  /** What people ask in their own words, each of which finds its answer. */
  tries: ['how long does redness last', 'derma roller at home', 'brown skin'],
  begin: 'Or begin here',
  noScript: 'Searching needs JavaScript.',
  sources: 'Sources',
  readOn: 'Read on',
  count: (found: number) => (found === 1 ? '1 result' : `${String(found)} results`),
  status: {
    none: 'No result.',
    failed: 'Search did not load.',
    help: 'Help comes first.',
    answer: 'A short answer, then',
  },
  /** Parts of the site by the first part of their address. */
  stages: {
    understand: 'Understand',
    benefits: 'Benefits',
    decide: 'Decide',
    session: 'Session',
    aftercare: 'Aftercare',
    questions: 'Questions',
    glossary: 'Glossary',
  } as Readonly<Record<string, string>>,
} as const;

import type { Certainty, FactKind, Verdict } from '../lib/evidence/fact.ts';

/** Words of the interface in British English. What articles say is in content/. */
export const CERTAINTY_WORDS = {
  high: { dots: '●●●●', word: 'Well shown' },
  moderate: { dots: '●●●○', word: 'Probably' },
  low: { dots: '●●○○', word: 'May' },
  'very-low': { dots: '●○○○', word: 'Not known' },
} as const satisfies Record<Certainty, { dots: string; word: string }>;

/** What each grade lets us say. */
export const CERTAINTY_MEANINGS = {
  high: 'Good sources agree. More research is unlikely to change it.',
  moderate: 'Likely to be right. More research might change it.',
  low: 'From few or small studies. More research may well change it.',
  'very-low': 'We cannot tell from what has been studied.',
} as const satisfies Record<Certainty, string>;

/** The kinds of fact, as a reader would name them. */
export const KIND_MEANINGS = {
  finding: { name: 'Finding', meaning: 'Something about skin or bodies that studies looked at.' },
  says: { name: 'Says', meaning: 'Somebody says or advises it. We name who.' },
  rule: {
    name: 'Rule',
    meaning: 'The law, or what a regulator has allowed, at a place and a date.',
  },
  definition: { name: 'Meaning', meaning: 'What a word means.' },
  gap: { name: 'Gap', meaning: 'We looked for it and did not find it. We say when.' },
  verdict: { name: 'Verdict', meaning: 'A claim that people meet, held against the evidence.' },
} as const satisfies Record<FactKind, { name: string; meaning: string }>;

export const VERDICT_WORDS = {
  supported: 'Supported',
  qualified: 'Partly right',
  contradicted: 'Not right',
  'no source found': 'No source found',
} as const satisfies Record<Verdict, string>;

export const HELP_LEVELS = {
  usual: 'Usual, and getting better',
  watch: 'Watch, and tell your clinic',
  today: 'Get medical help today',
  emergency: 'Call 999 / 911 / your emergency number now',
  crisis: 'Talk to somebody now',
} as const;

export type HelpLevel = keyof typeof HELP_LEVELS;

export const WORDS = {
  skip: 'Skip to the content',
  search: 'Search',
  menu: 'Menu',
  close: 'Close',
  home: 'Home',
  draft: 'Draft: no clinician has checked this yet',
  worried: 'Treated, and worried?',
  worriedLink: 'See what needs help today',
  onThisPage: 'On this page',
  inShort: 'In short',
  sources: 'Sources',
  noDate: '(no date)',
  evidence: 'How sure, and sources',
  sheet:
    'What you write is not saved or sent. Print it, or take a picture of it, before you close the page.',
  printSheet: 'Print this sheet',
  do: 'Do',
  doNot: 'Do not',
} as const;

/** The kinds of source, in the order of the page of sources. */
export const SOURCE_TYPE_NAMES = {
  regulator: 'Regulators and governments',
  'health-service': 'Health services and hospitals',
  'professional-body': 'Professional bodies',
  guideline: 'Guidelines',
  'systematic-review': 'Reviews that searched for every study',
  rct: 'Randomised trials',
  'narrative-review': 'Other reviews, manuals and articles',
  'case-report': 'Case reports and small series',
  survey: 'Surveys',
} as const;

/** The line that leads to help. */
export const HELP_LINE = {
  signs: 'Trouble breathing, or a swollen tongue or throat?',
  call: 'Call',
  or: 'or',
  elsewhere: 'now, or your own emergency number.',
  facts: ['severe-allergic-reaction-signs'],
} as const;

/** The page of all questions. */
export const QUESTIONS = {
  title: 'Questions and answers',
  description:
    'What people ask about microneedling, by topic, with urgent questions first. Each has a short answer, its sources and where to read on.',
  lead: 'Open a question to read its short answer.',
  topics: 'Topics',
  toTopics: 'Back to the topics',
  help: { id: 'help', name: 'Do you need help?' },
} as const;

/** The home page. */
export const HOME = {
  tab: 'microneedling, with nothing to sell you',
  title: 'Microneedling, with nothing to sell you.',
  description:
    'What microneedling does and does not do, what happens on the day, and what to do the night after. Every claim shows its source.',
  what: {
    text: 'Microneedling pricks many small holes in the skin with tiny needles.',
    facts: ['microneedling-device-meaning'],
  },
  lead: 'Here is what it does, what it does not, and what to do the night after. Every claim shows its source and how sure we are.',
  /** Three ways in, by where a reader stands, each with the pages to read first. */
  starts: [
    {
      name: 'I am thinking about it',
      pages: ['understand/what-it-is', 'decide/who-should-wait', 'decide/worth-it'],
    },
    {
      name: 'I have a date for it',
      pages: ['session/getting-ready', 'session/step-by-step', 'session/numbing-and-pain'],
    },
    {
      name: 'I have had it done',
      pages: [
        'aftercare/first-week',
        'aftercare/is-this-usual',
        'aftercare/looking-after-your-skin',
      ],
    },
  ],
  tries: ['acne scars', 'derma roller at home', 'brown skin'],
  scale: {
    text: 'Needles of 0.5 mm or more are long enough to reach the deeper skin. A home roller is shorter than 0.5 mm, but may reach it too.',
    facts: [
      'facial-epidermis-thickness',
      'home-and-clinic-needle-lengths',
      'acne-scar-needle-length',
    ],
  },
} as const;

import type { Certainty, FactKind } from './fact.ts';
import { findPhrase } from './phrases.ts';

/** How surely a sentence may speak: words of which one must stand in it, words that must not. */
export interface Hedge {
  /** One of these must stand in the sentence; empty: none is needed. */
  required: readonly string[];
  /** None of these may stand in the sentence. */
  forbidden: readonly string[];
}

/** Too sure for anything that is known about microneedling. */
const NEVER = [
  ...['always', 'proven', 'proves', 'guarantee', 'guarantees', 'guaranteed', 'cure', 'cures'],
  ...['certainly', 'definitely', 'completely safe', 'without risk', 'risk-free'],
];

/** Says that something is not known. */
const NOT_KNOWN = [
  ...['not known', 'do not know', 'don’t know', 'nobody knows', 'no one knows', 'unknown'],
  ...['unclear', 'not clear', 'not sure', 'not certain', 'not enough', 'too little', 'too few'],
  ...['no good evidence', 'no strong evidence', 'nobody counts', 'no one counts', 'nobody can say'],
];

/** Says that something is not known, or not shown. */
const UNKNOWN = [
  ...NOT_KNOWN,
  ...['opinion', 'not shown', 'not been shown', 'nobody has', 'no one has', 'not studied'],
  ...['not been studied', 'not tested', 'not been tested', 'not been compared'],
  ...['not been measured', 'no trial', 'no trials', 'no study', 'no studies'],
  ...['no research', 'no data', 'no source', 'no survey', 'no sound survey', 'no guideline'],
  ...['no published', 'no reports', 'found no', 'found none', 'few studies'],
  'not from one large study',
];

/** Whether a sentence says that something is not known; the certainty of its fact is then that of not knowing. */
export const saysNotKnown = (sentence: string): boolean =>
  findPhrase(sentence, NOT_KNOWN) !== undefined;

/** GRADE's words for low certainty. */
const MAY = [
  ...[
    'may',
    'might',
    'could',
    'perhaps',
    'possibly',
    'seem',
    'seems',
    'seemed',
    'appear',
    'appears',
  ],
  ...[
    'appeared',
    'suggest',
    'suggests',
    'suggested',
    'experts think',
    'reported',
    'report',
    'reports',
  ],
  ...[
    'one study',
    'one small study',
    'a small study',
    'small studies',
    'a few studies',
    'some studies',
  ],
  ...[
    'early studies',
    'one trial',
    'one small trial',
    'a small trial',
    'small trials',
    'one review',
  ],
  ...['a review', 'some reviews', 'some people', 'a few people', 'case report', 'case reports'],
];

/** GRADE's words for moderate certainty. */
const PROBABLY = [
  ...['probably', 'usually', 'usual', 'likely', 'most', 'mostly', 'often', 'tend', 'tends'],
  ...['generally', 'commonly', 'typically', 'on average', 'in studies', 'in trials', 'can'],
];

const SURE: Hedge = { required: [], forbidden: NEVER };

const FINDING: Record<Certainty, Hedge> = {
  high: SURE,
  moderate: { required: [...PROBABLY, ...MAY, ...UNKNOWN], forbidden: NEVER },
  low: {
    required: [...MAY, ...UNKNOWN],
    forbidden: [...NEVER, 'probably', 'usually', 'clearly', 'will'],
  },
  'very-low': {
    required: UNKNOWN,
    forbidden: [...NEVER, 'probably', 'usually', 'clearly', 'will'],
  },
};

/**
 * The table of kind and certainty → words required, words forbidden. Findings follow GRADE's
 * wording (high: does; moderate: probably; low: may; very low: we don't know).
 */
export function hedgeFor(kind: FactKind, certainty: Certainty | undefined): Hedge {
  if (kind === 'finding') return FINDING[certainty ?? 'very-low'];
  if (kind === 'gap') return { required: UNKNOWN, forbidden: NEVER };
  return SURE;
}

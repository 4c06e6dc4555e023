/**
 * The regions that a host may put first among the help numbers, and the places of content/helplines
 * that each stands for. All other places follow; none is left out.
 */
export const REGIONS = {
  uk: ['uk', 'northern-ireland'],
  us: ['us'],
  ie: ['ireland'],
  ca: ['canada'],
  au: ['australia'],
} as const satisfies Record<string, readonly string[]>;

export type Region = keyof typeof REGIONS;

/** Whether a word is one of the regions. */
export const isRegion = (word: string): word is Region => Object.hasOwn(REGIONS, word);

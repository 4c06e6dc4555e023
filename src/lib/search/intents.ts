/** What a question asks for, as its shape tells it. */
export interface Intent {
  id: string;
  /** The shape, tested against the query's words joined by spaces. */
  asks: RegExp;
  /** A heading that answers such a question. */
  heading: RegExp;
  /** The stage in which such questions are answered, where there is one. */
  stage?: string;
  /** What to look for when the query holds nothing else ("is it worth it"). */
  seek: readonly string[];
  /** Other intents that are the same question in other words: what is "after" answers "when". */
  alike?: readonly string[];
}

/** The intents of a query, given as its words joined by spaces. */
export function intentsOf(text: string): Intent[] {
  return INTENTS.filter((intent) => intent.asks.test(text));
}

/** Whether two intents ask the same. */
export const isSameIntent = (one: Intent, other: Intent): boolean =>
  one.id === other.id ||
  one.alike?.includes(other.id) === true ||
  other.alike?.includes(one.id) === true;

const INTENTS: readonly Intent[] = [
  {
    id: 'how-many',
    asks: /\bhow many\b(?! (days|weeks|hours|months))|\bnumber of\b/,
    heading: /how many|number of/i,
    seek: ['sessions'],
  },
  {
    id: 'how-often',
    asks: /\bhow (often|far apart|frequently)\b|\bonce a (week|month|year)\b|\bbetween sessions\b/,
    heading: /how often|apart|between|again/i,
    seek: ['often', 'apart'],
  },
  {
    id: 'how-long-lasts',
    asks: /\bhow long\b.*\blasts?\b|\blast (long|forever)\b|\bpermanent|\bwear off\b|\bgo away\b/,
    heading: /last|how long|permanent|fade|settle/i,
    seek: ['last'],
  },
  {
    id: 'when',
    asks: /\bwhen (can|should|do|does|will|is|may)\b|\bhow (soon|long)\b|\bhow many (days|weeks|hours|months)\b/,
    heading: /when|how (long|soon)|wait|until|first (day|week)/i,
    seek: [],
  },
  {
    id: 'who-not',
    asks: /\bwho (should|can|must|cant|cannot|shouldnt)\b|\b(am i|is it) (suitable|right for)\b|\bcontraindicat/,
    heading: /who|suit|wait|not (be )?(right )?for/i,
    stage: 'decide',
    seek: ['who', 'wait', 'suit'],
  },
  {
    id: 'is-it-usual',
    asks: /\bnormal\b|\bis (it|this|that) (ok|okay|usual|bad)\b|\bshould i (worry|be worried)\b/,
    heading: /normal|usual|expect|worr/i,
    stage: 'aftercare',
    seek: ['usual', 'normal'],
  },
  {
    id: 'compare',
    asks: /\bor\b(?! (not|no|is|do|does|should|can|will|am|are)\b)|\b(vs|versus|instead of|better than|compared)\b/,
    heading: /\b(or|instead|else|other|choices|better|compare)\b/i,
    seek: [],
  },
  { id: 'worth', asks: /\bworth\b/, heading: /worth|does it work/i, seek: ['worth'] },
  {
    id: 'how-much',
    asks: /\bhow much\b|\bcosts?\b|\bprices?\b|\bexpensive\b/,
    heading: /cost|price|pay|money/i,
    seek: ['cost', 'price'],
  },
  {
    id: 'what-is',
    asks: /^(what is|what are|whats|what does|explain|meaning of|define)\b|^(micro|skin)? ?needl(ing|es?)$/,
    heading: /^what (is|are|it)|^what .* is$|means?\b/i,
    seek: [],
  },
  {
    id: 'before',
    asks: /\bbefore\b|\bprepare\b/,
    heading: /before|prepar|ready/i,
    stage: 'session',
    seek: ['before'],
  },
  {
    id: 'after',
    asks: /\bafter(wards)?\b|\bday \d|\bweek \d/,
    heading: /after|day|week|heal/i,
    stage: 'aftercare',
    seek: [],
    alike: ['when'],
  },
];

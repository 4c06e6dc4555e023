import type { Figure } from './fact.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** Numbers that need no fact: they measure nothing about skin, bodies or studies. */
const FREE: readonly RegExp[] = [
  new RegExp(String.raw`\b\d{1,2} ${MONTH}(?: \d{4})?`, 'g'),
  new RegExp(String.raw`\b${MONTH} \d{4}`, 'g'),
  /\b(?:in|since|from|before|after|until|of|by|to|and|between|early|late|mid) (?:19|20)\d\d\b(?! ?(?:people|adults|patients|needles|%))/g,
  /(?<=[A-Za-z)’']|, )\s\(?(?:19|20)\d\d\)?(?=[.,;:)\s]|$)(?! (?:people|adults|patients|hours|days|mm))/g,
  /\bSPF ?\d+\+?/g,
  /\b(?:[Ss]tep|[Pp]art|[Ll]evel) \d+\b/g,
  /\b(?:aged? |under |over |below )18\b|\b18 (?:or over|and over|or older)\b/g,
  /\b\d (?:things|steps|questions|signs|levels|ways|kinds|reasons|parts|stages|points|rules|lists|groups)\b/g,
  /\b(?:999|911|111|112|000|811|988|13 11 14)\b(?! (?:people|days|hours))/g,
  // Telephone numbers: three groups of digits or more, and the short ones of helplines.
  /\b\d{1,4}(?:[ -]\d{1,4}){2,}\b/g,
  /\b(?:116 123|13HEALTH|1800 Medicare|988lifeline)\b/g,
  /\b(?:mid-)?(?:19|20)\d0s\b/g,
  /\b(?:CC BY \d\.\d|WCAG \d\.\d|CO2)\b/g,
];

/** Day and week labels of a heading: "Days 1 to 3", "Week 2". */
const LABELS = /\b(?:Days?|Weeks?|Months?) \d+(?: (?:to|and) \d+)?\b/g;

/**
 * The numbers of a sentence that neither the facts' figures nor the free kinds account for, in
 * the order in which they stand. Every phrase of `figures` is taken whole: number and unit.
 */
export function strayNumbers(text: string, figures: readonly Figure[], heading = false): string[] {
  let rest = text;
  const phrases = figures.flatMap((figure) => figure.say).sort((a, b) => b.length - a.length);
  for (const phrase of phrases) rest = rest.replaceAll(whole(phrase), ' ');
  if (heading) rest = rest.replaceAll(LABELS, ' ');
  for (const free of FREE) rest = rest.replaceAll(free, ' ');
  return rest.match(/\d+(?:[.,]\d+)*\s?%?/g)?.map((number) => number.trim()) ?? [];
}

function whole(phrase: string): RegExp {
  const words = phrase.trim().split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(String.raw`(?<![\d.])${words.join(String.raw`\s+`)}(?![\d]|\.\d)`, 'gi');
}

import type { Figure } from './fact.ts';

const MONTH =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December)';

/** What follows a number that counts or measures, and so is no year, age of law or telephone number. */
const NOT_COUNTED = String.raw`(?! ?(?:people|adults|patients|women|men|children|cases|reports|studies|trials|needles|holes|sessions|times|minutes|hours|days|weeks|months|mm|µm|micrometres|pounds|dollars|%))`;

/** Numbers that need no fact: they measure nothing about skin, bodies or studies. */
const FREE: readonly RegExp[] = [
  new RegExp(String.raw`\b\d{1,2} ${MONTH}(?: \d{4})?`, 'g'),
  new RegExp(String.raw`\b${MONTH} \d{4}`, 'g'),
  new RegExp(
    String.raw`\b(?:in|since|from|before|after|until|of|by|to|and|between|early|late|mid|[Aa]|[Tt]he) (?:19|20)\d\d\b${NOT_COUNTED}`,
    'g',
  ),
  // The year of a source or a law stands after a name, or in brackets: "FDA 2025", "Chu (2021)".
  new RegExp(
    String.raw`(?<=\p{Lu}[\p{L}’'-]*,? )\(?(?:19|20)\d\d\b\)?${NOT_COUNTED}|\((?:19|20)\d\d\)`,
    'gu',
  ),
  /\bSPF ?\d+\+?/g,
  /\b(?:[Ss]tep|[Pp]art|[Ll]evel) \d+\b/g,
  new RegExp(
    String.raw`\b(?:aged? |under |over |below )18\b${NOT_COUNTED}|\b18 (?:or over|and over|or older)\b`,
    'g',
  ),
  /\b\d (?:things|steps|questions|signs|levels|ways|kinds|reasons|parts|stages|points|rules|lists|groups)\b/g,
  new RegExp(String.raw`\b(?:999|911|111|112|000|811|988|9-8-8|13 11 14)\b${NOT_COUNTED}`, 'g'),
  // Telephone numbers: three groups or more and seven digits or more, and the short ones of helplines.
  /\b(?=(?:[ -]?\d){7})\d{1,4}(?:[ -]\d{1,4}){2,}\b/g,
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
  const words = phrase
    .trim()
    .split(/\s+/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(
    String.raw`(?<![\d.])${words.join(String.raw`\s+`)}(?![\p{L}\d]|[.,]\d|(?<=\d)\s?%)`,
    'giu',
  );
}

/** Splits plain text into its sentences, in order and trimmed; a blank line ends a sentence, a single line break does not. */
export function sentences(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
    .flatMap((paragraph) => rejoin(pieces(paragraph)));
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

// Unicode sees no sentence end before a figure ("…it heals. 3 days later…"), so a piece is cut there.
const BEFORE_FIGURE = /(?<=[.!?…]["”’)]*) (?=["“‘(]?\d)/;

function pieces(paragraph: string): string[] {
  return [...segmenter.segment(paragraph)]
    .flatMap(({ segment }) => segment.split(BEFORE_FIGURE))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

function rejoin(parts: readonly string[]): string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const last = whole.at(-1);
    if (last !== undefined && goesOn(last, part)) whole[whole.length - 1] = `${last} ${part}`;
    else whole.push(part);
  }
  return whole;
}

/** A full stop after one of these never ends a sentence. */
const ABBREVIATION = /(?:^|[\s(“"])(?:e\.g|i\.e|vs|cf|ca|approx|dr|mr|mrs|ms|prof|figs?|vol)\.$/i;
const NUMBER_SIGN = /\s\(?nos?\.$/i;
const TIME_OF_DAY = /\d ?[ap]\.m\.$/;
const DAY_OR_MONTH =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|january|february|march|april|may|june|july|august|september|october|november|december)\b/i;

function goesOn(before: string, after: string): boolean {
  return (
    ABBREVIATION.test(before) ||
    (NUMBER_SIGN.test(before) && /^\d/.test(after)) ||
    (/\bet al\.$/.test(before) && /^\(?\d/.test(after)) ||
    (TIME_OF_DAY.test(before) && DAY_OR_MONTH.test(after)) ||
    /^\p{Ll}/u.test(after)
  );
}

import { createEar } from './hear.ts';
import { wordsOf } from './normalise.ts';
import { URGENT_SIGNS, type UrgentSign } from './urgent-signs.ts';

/** A sign that a query names. */
export interface UrgentMatch extends Pick<UrgentSign, 'level' | 'perhaps' | 'sign'> {
  /** The words of the list in which the query names it, then those of the lines that are about it. */
  said: string[];
}

/** The most pressing sign that a query names, or `undefined`. A slip of a letter or a space is forgiven. */
export function urgentSign(query: string): UrgentMatch | undefined {
  const heard = hear(wordsOf(query));
  for (const { ways, unless, lines, ...sign } of SIGNS) {
    const way = ways.find((one) => says(one, heard));
    if (way && !unless.some((one) => says(one, heard)))
      return { ...sign, said: [...said(way, heard), ...lines] };
  }
  return undefined;
}

/** A way of the list, taken apart: parts, each a choice of phrases, each a row of words. */
type Way = readonly (readonly (readonly string[])[])[];

const parse = (way: string): Way =>
  way.split(' ').map((part) => part.split('|').map((phrase) => phrase.split('-')));

const SIGNS = URGENT_SIGNS.map(({ ways, unless = [], lines = [], ...sign }) => ({
  ...sign,
  lines,
  ways: ways.map(parse),
  unless: unless.map(parse),
}));

const hear = createEar(SIGNS.flatMap(({ ways, unless }) => [...ways, ...unless].flat(3)));

function says(way: Way, heard: readonly ReadonlySet<string>[]): boolean {
  return way.every((phrases) => phrases.some((phrase) => stands(phrase, heard)));
}

/** The words of the phrases by which a way stands in a query. */
const said = (way: Way, heard: readonly ReadonlySet<string>[]): string[] =>
  way.flatMap((phrases) => phrases.filter((phrase) => stands(phrase, heard)).flat());

function stands(phrase: readonly string[], heard: readonly ReadonlySet<string>[]): boolean {
  return heard.some((_, start) =>
    phrase.every((word, step) => heard[start + step]?.has(word) === true),
  );
}

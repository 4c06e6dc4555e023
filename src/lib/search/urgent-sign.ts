import { createEar } from './hear.ts';
import { wordsOf } from './normalise.ts';
import { URGENT_SIGNS, type UrgentLevel } from './urgent-signs.ts';

/** A sign that a query names. */
export interface UrgentMatch {
  level: UrgentLevel;
  sign: string;
}

/** The most pressing sign that a query names, or `undefined`. A slip of a letter or a space is forgiven. */
export function urgentSign(query: string): UrgentMatch | undefined {
  const heard = hear(wordsOf(query));
  const found = SIGNS.find(
    ({ ways, unless }) =>
      ways.some((way) => says(way, heard)) && !unless.some((way) => says(way, heard)),
  );
  return found && { level: found.level, sign: found.sign };
}

/** A way of the list, taken apart: parts, each a choice of phrases, each a row of words. */
type Way = readonly (readonly (readonly string[])[])[];

const parse = (way: string): Way =>
  way.split(' ').map((part) => part.split('|').map((phrase) => phrase.split('-')));

const SIGNS = URGENT_SIGNS.map(({ level, sign, ways, unless = [] }) => ({
  level,
  sign,
  ways: ways.map(parse),
  unless: unless.map(parse),
}));

const hear = createEar(SIGNS.flatMap(({ ways, unless }) => [...ways, ...unless].flat(3)));

function says(way: Way, heard: readonly ReadonlySet<string>[]): boolean {
  return way.every((phrases) => phrases.some((phrase) => stands(phrase, heard)));
}

function stands(phrase: readonly string[], heard: readonly ReadonlySet<string>[]): boolean {
  return heard.some((_, start) =>
    phrase.every((word, step) => heard[start + step]?.has(word) === true),
  );
}

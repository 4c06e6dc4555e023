import { excerpt, type ExcerptPart } from './excerpt.ts';
import { wordsOf } from './normalise.ts';
import type { Sense } from './sense.ts';
import { stem } from './stem.ts';
import { TUNING } from './tuning.ts';

/** The part of a text that says most of what a query stands for, those words marked. */
export function excerptOf(text: string, senses: readonly Sense[]): ExcerptPart[] {
  const sought = new Set(senses.flatMap(({ rows }) => rows.flat()));
  const positions = text
    .split(/\s+/)
    .flatMap((word, at) => (wordsOf(word).some((one) => sought.has(stem(one))) ? [at] : []));
  return excerpt(text, positions, TUNING.excerptWords);
}

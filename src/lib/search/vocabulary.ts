import type { LayData } from './lay.ts';
import { wordsOf } from './normalise.ts';
import type { JoinPhrases } from './phrases.ts';
import type { SearchRecord } from './record.ts';
import type { Spelling } from './search-words.ts';
import { slipBetween } from './slip.ts';
import { toldWords } from './told-words.ts';
import { ASKING_WORDS, EMPTY_WORDS, QUESTION_WORDS } from './word-lists.ts';

/** In how many records a word stands that is frequent, and usual. */
const OFTEN = { frequent: 12, usual: 3 } as const;

/**
 * Every word that stands on the site, by how often, without those that `told` tells already; and the ordinary words that
 * are a slip away from any word that can be found.
 */
export function vocabularyOf(
  records: readonly SearchRecord[],
  data: LayData,
  join: JoinPhrases,
  told: Parameters<typeof toldWords>[0],
): Spelling {
  const known = toldWords(told, join);
  const counts = new Map<string, number>();
  for (const { content, meta } of records) {
    const words = wordsOf([content, meta.title, meta.page, meta.also ?? ''].join(' | '));
    for (const word of new Set([...words, ...join(words)])) {
      if (/^\p{L}{3,}$/u.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
  }
  const group = (least: number, below: number) =>
    [...counts]
      .flatMap(([word, times]) =>
        times >= least && times < below && !known.has(word) ? [word] : [],
      )
      .sort()
      .join(' ');
  return {
    vocabulary: [
      group(OFTEN.frequent, Infinity),
      group(OFTEN.usual, OFTEN.frequent),
      group(1, OFTEN.usual),
    ],
    guard: guardOf(data.guard, new Set([...counts.keys(), ...known])),
    apart: data.apart,
  };
}

/** Of all ordinary words only those near a word of the site matter; the rest would only weigh. */
function guardOf(guard: readonly string[], found: ReadonlySet<string>): string {
  const known = [...found, ...QUESTION_WORDS, ...ASKING_WORDS, ...EMPTY_WORDS].filter(
    (word) => word.length > 3,
  );
  const near = guard.filter(
    (word) => !found.has(word) && known.some((other) => isNear(word, other)),
  );
  return [...new Set(near)].sort().join(' ');
}

const isNear = (word: string, other: string): boolean =>
  slipBetween(word, other) !== undefined ||
  (other.length > 7 &&
    word.length > 6 &&
    word.slice(0, 5) === other.slice(0, 5) &&
    Math.abs(word.length - other.length) < 3);

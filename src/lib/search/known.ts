import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './normalise.ts';

/** Letters that a word needs before one slip, and two, are forgiven. */
export const FORGIVEN = { one: 4, two: 8 } as const;

/** Whether a text holds no word that could be a slip, and no two that could be one. */
export const isAllKnown = (text: string, lexicon: Lexicon): boolean =>
  wordsOf(text).every((word, at, words) => {
    const next = words[at + 1];
    const joined = next === undefined ? undefined : joinedWith(word, next, lexicon);
    return joined === undefined && isKnown(word, lexicon, false);
  });

/** Whether a word is none to mend. The last one may still be in the making, so that the start of a known word is known, too. */
export function isKnown(word: string, lexicon: Lexicon, isLast: boolean): boolean {
  if (word.length < FORGIVEN.one || /\d/.test(word)) return true;
  if (lexicon.vocabulary.has(word) || lexicon.guard.has(word) || lexicon.apart.has(word))
    return true;
  return isLast && lexicon.isStart(word);
}

/** The word that two words make, when one of them is none by itself. */
export function joinedWith(word: string, next: string, lexicon: Lexicon): string | undefined {
  const isWord = (one: string) => lexicon.vocabulary.has(one) || lexicon.guard.has(one);
  if ((isWord(word) && isWord(next)) || /\d/.test(word + next)) return undefined;
  const joined = word + next;
  return joined.length > FORGIVEN.one && lexicon.vocabulary.has(joined) ? joined : undefined;
}

import { words } from './words.ts';

/** The sentences with more than `max` words, in order. */
export function longSentences(sentences: readonly string[], max = 25): string[] {
  return sentences.filter((sentence) => words(sentence).length > max);
}

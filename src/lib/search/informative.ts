import { EMPTY_WORDS, QUESTION_WORDS, SUBJECT_WORDS } from './word-lists.ts';

/** The words of a text that carry information here, each once; what is left after question and empty words. */
export function informativeWords(words: readonly string[]): string[] {
  return [...new Set(words.filter((word) => isInformative(word)))];
}

/** Whether a word tells one place of this site from another. */
export const isInformative = (word: string): boolean =>
  !SUBJECT_WORDS.has(word) && !QUESTION_WORDS.has(word) && !EMPTY_WORDS.has(word);

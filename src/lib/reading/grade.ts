import { syllable } from 'syllable';
import { isNumber, words } from './words.ts';

/** US school grade of some sentences by Flesch-Kincaid (Kincaid et al. 1975, Navy Research Branch Report 8-75), never below 0; 0 where there are no words. */
export function readingGrade(sentences: readonly string[]): number {
  const spoken = sentences.map(words).filter((sentence) => sentence.length > 0);
  const all = spoken.flat();
  if (all.length === 0) return 0;
  const syllables = all.reduce((sum, word) => sum + syllablesOf(word), 0);
  return Math.max(0, 0.39 * (all.length / spoken.length) + 11.8 * (syllables / all.length) - 15.59);
}

/** A grade as pages print it, with one decimal: "5.6". */
export function formatGrade(grade: number): string {
  return grade.toFixed(1);
}

// Flesch (1949) counts figures and symbols as read aloud, "four for 1918": about one syllable a digit.
// Capitals and dotted letters are read letter by letter.
function syllablesOf(word: string): number {
  if (isNumber(word)) return word.replace(/[^\d.]/g, '').length;
  if (/^(?:\p{Lu}{2,4}s?|(?:\p{L}\.)+)$/u.test(word)) return word.replace(/[s.]/g, '').length;
  return word
    .split(/[-.\u2010\u2011]/)
    .reduce((sum, part) => sum + Math.max(1, syllable(part.replace('’', "'"))), 0);
}

import { wordsOf } from './normalise.ts';
import { stem } from './stem.ts';

/**
 * The number of the line of a help card that holds most of the words in which a sign was named, of two that hold as
 * many the one with the word named first; −1 when none holds any.
 */
export function lineAskedFor(lines: readonly string[], said: readonly string[]): number {
  const sought = [...new Set(said.map(stem))];
  const worth = lines.map((line) => {
    const stems = new Set(wordsOf(line).map(stem));
    return sought.reduce((sum, one, at) => (stems.has(one) ? sum + 1 - at / 100 : sum), 0);
  });
  const most = Math.max(0, ...worth);
  return most === 0 ? -1 : worth.indexOf(most);
}

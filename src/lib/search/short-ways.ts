import { informativeWords } from './informative.ts';
import { intentsOf } from './intents.ts';
import { wordsOf } from './normalise.ts';
import type { JoinPhrases } from './phrases.ts';
import { stem } from './stem.ts';
import { EMPTY_WORDS, SUBJECT_WORDS } from './word-lists.ts';

/**
 * Ways to ask a question, each without the words that search leaves out, unless they make it another kind of question;
 * one that then says the same as another is left out. A reader waits for every byte of them.
 */
export function shortWays(ways: readonly string[], join: JoinPhrases): string[] {
  const short = ways.map((way) => {
    const words = wordsOf(way);
    const telling = words.filter((word) => !EMPTY_WORDS.has(word) && !SUBJECT_WORDS.has(word));
    return meaning(telling, join) === meaning(words, join) ? telling : words;
  });
  const different = new Map(short.map((words) => [meaning(words, join), words.join(' ')]));
  return [...different.values()].filter((way) => way !== '');
}

/** All that search makes of a way to ask: its telling stems and the kind of question. */
function meaning(words: readonly string[], join: JoinPhrases): string {
  const stems = [...new Set(informativeWords(join(words)).map(stem))].sort();
  return [...stems, ...intentsOf(words.join(' ')).map(({ id }) => `?${id}`)].join(' ');
}

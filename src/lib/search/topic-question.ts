import { informativeWords } from './informative.ts';
import { intentsOf, type Intent } from './intents.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './normalise.ts';
import type { Query } from './query.ts';
import type { SearchWords } from './search-words.ts';
import { stem } from './stem.ts';
import { USING_WORDS } from './word-lists.ts';

/**
 * The number of the only question that names this topic, when people ask it by the topic alone or by what comes of it after
 * a session ("swimming", for "When can I swim again?"); `undefined` when there is none, or several.
 */
export function topicQuestion(
  query: Query,
  questions: SearchWords['questions'],
  { joinPhrases }: Lexicon,
): number | undefined {
  const topic = stemsOf(query.words);
  const stems = (way: string) => stemsOf(joinPhrases(wordsOf(way)));
  const naming = [...questions.keys()].filter((at) =>
    holds(stems(questions[at]?.[1][0] ?? ''), topic),
  );
  const [only, ...others] = naming;
  if (only === undefined || others.length > 0 || !isOpen(query.intents)) return undefined;
  const isTopic = (way: string): boolean =>
    holds(topic, stems(way)) &&
    holds(stems(way), topic) &&
    isOpen(intentsOf(wordsOf(way).join(' ')));
  return questions[only]?.[1].some(isTopic) ? only : undefined;
}

/** Whether intents leave open what is asked of a topic. */
const isOpen = (intents: readonly Intent[]): boolean =>
  intents.every(({ id }) => id === 'after' || id === 'when');

/** What a query or a question is about: its telling words without verbs that fit anything. */
export const topicWords = (words: readonly string[]): string[] =>
  informativeWords(words).filter((word) => !USING_WORDS.has(word));

const stemsOf = (words: readonly string[]): Set<string> => new Set(topicWords(words).map(stem));

const holds = (all: ReadonlySet<string>, some: ReadonlySet<string>): boolean =>
  [...some].every((one) => all.has(one));

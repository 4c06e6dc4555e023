import { intentsOf, type Intent } from './intents.ts';
import { wordsOf } from './normalise.ts';
import { ASKING_WORDS, EMPTY_WORDS, QUESTION_WORDS, SUBJECT_WORDS } from './word-lists.ts';

/** A query, read. */
export interface Query {
  /** As it was typed. */
  raw: string;
  /** All its words, normalised. */
  words: string[];
  /** The words to look for, each once, in their order. Empty only for an empty query. */
  terms: string[];
  /** What its shape asks for. */
  intents: Intent[];
  /** Whether it asks something about its words; "acne scars" only names a topic. */
  isQuestion: boolean;
}

/** Reads what was typed: words to look for apart from words that only shape the question. */
export function readQuery(raw: string): Query {
  const words = wordsOf(raw);
  const intents = intentsOf(words.join(' '));
  const terms = termsOf(words, intents);
  return { raw, words, terms, intents, isQuestion: asks(words) };
}

/** The words of a text that carry information here, each once; what is left after question and empty words. */
export function informativeWords(words: readonly string[]): string[] {
  return unique(
    words.filter(
      (word) => !SUBJECT_WORDS.has(word) && !QUESTION_WORDS.has(word) && !EMPTY_WORDS.has(word),
    ),
  );
}

/** Three telling words say what is meant even without the form of a question ("swelling day 2"). */
function asks(words: readonly string[]): boolean {
  const isAsking = (word: string) => QUESTION_WORDS.has(word) || ASKING_WORDS.has(word);
  return words.some(isAsking) || informativeWords(words).length > 2;
}

function termsOf(words: readonly string[], intents: readonly Intent[]): string[] {
  const choices = [
    informativeWords(words),
    intents.flatMap((intent) => intent.seek),
    words.filter((word) => SUBJECT_WORDS.has(word)),
    words,
  ];
  return unique(choices.find((choice) => choice.length > 0) ?? []);
}

const unique = (words: readonly string[]): string[] => [...new Set(words)];

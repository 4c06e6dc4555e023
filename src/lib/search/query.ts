import { intentsOf, type Intent } from './intents.ts';
import { wordsOf } from './normalise.ts';
import { EMPTY_WORDS, QUESTION_WORDS, SUBJECT_WORDS } from './word-lists.ts';

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
}

/** Reads what was typed: words to look for apart from words that only shape the question. */
export function readQuery(raw: string): Query {
  const words = wordsOf(raw);
  const intents = intentsOf(words.join(' '));
  return { raw, words, terms: termsOf(words, intents), intents };
}

/** The words of a text that carry information here, each once; what is left after question and empty words. */
export function informativeWords(words: readonly string[]): string[] {
  return unique(
    words.filter(
      (word) => !SUBJECT_WORDS.has(word) && !QUESTION_WORDS.has(word) && !EMPTY_WORDS.has(word),
    ),
  );
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

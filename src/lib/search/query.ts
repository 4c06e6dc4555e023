import { informativeWords } from './informative.ts';
import { intentsOf, type Intent } from './intents.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './normalise.ts';
import { ASKING_WORDS, QUESTION_WORDS, SUBJECT_WORDS } from './word-lists.ts';

/** No question of a patient is longer; a pasted page would only slow the search down. */
const LONGEST_QUERY = 200;

/** A query, read. */
export interface Query {
  /** Its words as they were read, slips mended. */
  text: string;
  /** Whether a slip was mended. */
  isCorrected: boolean;
  /** All its words, set phrases as one word. */
  words: string[];
  /** The words to look for, each once, in their order. Empty only for an empty query. */
  terms: string[];
  /** What its shape asks for. */
  intents: Intent[];
  /** Whether it holds nothing but the shape of a question. */
  isShape: boolean;
  /** Whether it asks something about its words; "acne scars" only names a topic. */
  isQuestion: boolean;
}

/** Mends slips in words that stand in a row. */
export type Correct = (words: readonly string[], lexicon: Lexicon) => string[];

/** Reads what was typed: words to look for apart from words that only shape the question. Slips stay without `correct`. */
export function readQuery(raw: string, lexicon: Lexicon, correct?: Correct): Query {
  const typed = wordsOf(raw.slice(0, LONGEST_QUERY));
  const mended = correct ? mend(typed, lexicon, correct) : typed;
  const text = mended.join(' ');
  const words = lexicon.joinPhrases(mended);
  const intents = intentsOf(text);
  return {
    text,
    isCorrected: text !== typed.join(' '),
    words,
    terms: termsOf(words, intents),
    intents,
    isShape: intents.length > 0 && informativeWords(words).length === 0,
    isQuestion: asks(words),
  };
}

/** Mends slips between set phrases, which stand for themselves: "dr pen" is no slip of anything. */
function mend(typed: readonly string[], lexicon: Lexicon, correct: Correct): string[] {
  const mended: string[] = [];
  let loose: string[] = [];
  const settle = () => {
    mended.push(...correct(loose, lexicon));
    loose = [];
  };
  for (const { row } of lexicon.joinPhrases.pieces(typed)) {
    if (row.length === 1) loose.push(...row);
    else {
      settle();
      mended.push(...row);
    }
  }
  settle();
  return mended;
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

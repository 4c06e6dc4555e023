import { oneWord, phrasesOf } from './lay-phrases.ts';
import { wordsOf } from './normalise.ts';
import { informativeWords } from './informative.ts';
import { createPhrases, type JoinPhrases } from './phrases.ts';
import type { SearchWords, Spelling } from './search-words.ts';
import { stem } from './stem.ts';
import { toldWords } from './told-words.ts';
import { ASKING_WORDS, EMPTY_WORDS, QUESTION_WORDS, SUBJECT_WORDS } from './word-lists.ts';

/** The site's words, ready for look-ups. */
export interface Lexicon {
  /** Words that can be found, with how frequent they are: 3 frequent, 2 usual, 1 rare. */
  vocabulary: ReadonlyMap<string, number>;
  /** Words that are never corrected, beside the vocabulary. */
  guard: ReadonlySet<string>;
  /** For a word, the words that it must never be taken for. */
  apart: ReadonlyMap<string, ReadonlySet<string>>;
  joinPhrases: ReturnType<typeof createPhrases>;
  /** For the stem of what people say, the stems of what the pages say, each a row of stems. */
  lay: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Whether some word that can be found begins so; `start` has three letters or more. */
  isStart: (start: string) => boolean;
}

/** A lexicon of the words that were made at build; without `spelling` it knows only those of headings and questions. */
export function createLexicon(words: SearchWords, spelling?: Spelling): Lexicon {
  const joinPhrases = createPhrases(phrasesOf(words));
  // How frequent these words are is not told; people who look for them say them often enough.
  const vocabulary = new Map([...toldWords(words, joinPhrases)].map((word) => [word, 2]));
  for (const word of [...QUESTION_WORDS, ...ASKING_WORDS, ...EMPTY_WORDS]) vocabulary.set(word, 3);
  for (const word of SUBJECT_WORDS) vocabulary.set(word, 3);
  for (const [at, group] of (spelling?.vocabulary ?? []).entries()) {
    for (const word of group.split(' '))
      vocabulary.set(word, Math.max(3 - at, vocabulary.get(word) ?? 0));
  }
  const starts = new Set<string>();
  for (const word of vocabulary.keys()) {
    for (let length = 3; length < word.length; length += 1) starts.add(word.slice(0, length));
  }
  return {
    vocabulary,
    guard: new Set(spelling?.guard.split(' ')),
    apart: apartOf(spelling?.apart ?? []),
    joinPhrases,
    lay: layOf(words.lay, joinPhrases),
    isStart: (start) => starts.has(start),
  };
}

function apartOf(groups: Spelling['apart']): Map<string, Set<string>> {
  const apart = new Map<string, Set<string>>();
  for (const group of groups) {
    for (const word of group) {
      const others = group.filter((other) => other !== word);
      apart.set(word, new Set([...(apart.get(word) ?? []), ...others]));
    }
  }
  return apart;
}

function layOf(list: SearchWords['lay'], join: JoinPhrases): Map<string, string[][]> {
  const lay = new Map<string, string[][]>();
  for (const { says, means } of list) {
    const rows = means
      .map((text) => informativeWords(join(wordsOf(text))).map(stem))
      .filter((row) => row.length > 0);
    for (const said of new Set(says.map((one) => stem(oneWord(one))))) {
      lay.set(said, [...(lay.get(said) ?? []), ...rows]);
    }
  }
  return lay;
}

import { wordsOf } from './normalise.ts';
import type { SearchWords } from './search-words.ts';

/** The set phrases of the reviewed words: every spelling with the word to read it as, every lay phrase as one word. */
export function phrasesOf({
  lay,
  spellings,
}: Pick<SearchWords, 'lay' | 'spellings'>): [row: string, word: string][] {
  const written = spellings.flatMap(({ write, for: others }) =>
    [write, ...others].map((one): [string, string] => [rowOf(one), oneWord(write)]),
  );
  const said = lay.flatMap(({ says }) =>
    says.map((one): [string, string] => [rowOf(one), oneWord(one)]),
  );
  // A spelling says more than a lay phrase that reads the same.
  return [...new Map([...said, ...written].filter(([row, word]) => row !== word))];
}

/** A text of several words as one: "hot tub" becomes "hottub". */
export const oneWord = (text: string): string => wordsOf(text).join('');

const rowOf = (text: string): string => wordsOf(text).join(' ');

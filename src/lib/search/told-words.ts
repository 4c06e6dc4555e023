import { wordsOf } from './normalise.ts';
import type { JoinPhrases } from './phrases.ts';
import type { SearchWords } from './search-words.ts';

/** Every word of the headings, questions, lay words and spellings that the query layer brings along. */
export function toldWords(
  {
    pages,
    places,
    questions,
    lay,
    spellings,
  }: Pick<SearchWords, 'pages' | 'places' | 'questions' | 'lay' | 'spellings'>,
  join: JoinPhrases,
): Set<string> {
  const texts = [
    ...pages.map(([, title]) => title),
    ...places.map(([, , title]) => title),
    ...questions.flatMap(([, ways]) => ways),
    ...lay.flatMap(({ says, means }) => [...says, ...means]),
    ...spellings.flatMap(({ write, for: others }) => [write, ...others.filter(isOneWord)]),
  ];
  const words = texts.map((text) => wordsOf(text)).flatMap((row) => [...row, ...join(row)]);
  return new Set(words.filter((word) => /^\p{L}{3,}$/u.test(word)));
}

// Of a misspelling of several words, the parts are no words.
const isOneWord = (text: string): boolean => wordsOf(text).length === 1;

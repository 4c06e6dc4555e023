import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './normalise.ts';
import type { Place } from './place.ts';
import type { SearchWords } from './search-words.ts';
import { stem } from './stem.ts';
import { TUNING } from './tuning.ts';
import { EMPTY_WORDS, SUBJECT_WORDS } from './word-lists.ts';

/** A question that may be meant, to be searched in place of what was typed. */
export type Suggestion = string;

/** Questions of the site, then page titles, that hold each telling word typed so far; the last may be unfinished. */
export function suggestions(
  raw: string,
  places: readonly Place[],
  questions: SearchWords['questions'],
  { joinPhrases, lay }: Lexicon,
): Suggestion[] {
  const typed = joinPhrases(wordsOf(raw)).filter(
    (word) => !EMPTY_WORDS.has(word) && !SUBJECT_WORDS.has(word),
  );
  const last = typed.at(-1);
  if (last === undefined || last.length < 2) return [];
  const holds = (text: string): boolean => {
    const words = joinPhrases(wordsOf(text));
    const stems = new Set(words.map(stem));
    return typed.every(
      (word) =>
        stems.has(stem(word)) ||
        (lay.get(stem(word)) ?? []).some((row) => row.every((one) => stems.has(one))) ||
        (word === last && words.some((one) => one.startsWith(last))),
    );
  };
  // A question that shows what was typed comes before one that people only also ask so.
  const shownAs = questions.map(([, ways]) => ways[0] ?? '').filter(holds);
  const askedAs = questions.flatMap(([, [title = '', ...also]]) =>
    also.some(holds) ? [title] : [],
  );
  const titles = places.flatMap(({ kind, title }) => (kind === 'a' && holds(title) ? [title] : []));
  const byLength = (list: string[]) => list.sort((a, b) => a.length - b.length);
  const also = last.length > 2 ? byLength(askedAs) : [];
  const shown = [...new Set([...byLength(shownAs), ...titles, ...also])];
  return shown
    .filter((one) => one.toLowerCase() !== raw.trim().toLowerCase())
    .slice(0, TUNING.suggested);
}

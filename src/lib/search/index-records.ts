import type { LayData } from './lay.ts';
import { phrasesOf } from './lay-phrases.ts';
import { wordsOf } from './normalise.ts';
import { createPhrases, type JoinPhrases } from './phrases.ts';
import { isInformative } from './informative.ts';
import type { SearchRecord } from './record.ts';
import { stem } from './stem.ts';

/** Words of a text that are indexed; more found no better and weighed twice as much. */
const MOST_WORDS = 7;

/** Stands for the text of a term, whose name says it all: the engine drops a record without a word. */
const TERM = 'term';

/** The words are stems already, so that the engine needs no stemmer, which would weigh another 4 kB. */
const NO_LANGUAGE = 'zxx';

/** A record as the engine indexes it: telling words to search, and what it carries. */
export interface IndexedRecord {
  url: string;
  language: string;
  content: string;
  filters: { text: [string] };
}

/**
 * What the engine indexes: for each place the words that tell its text best from others, each once and as its stem.
 * Headings and questions are matched without the engine, so that they and all else stay out and the index small; the text
 * to show is carried apart. Questions are not indexed themselves.
 */
export function indexRecords(records: readonly SearchRecord[], data: LayData): IndexedRecord[] {
  const join = createPhrases(phrasesOf(data));
  const named = namesOf(records, data, join);
  const places = records
    .filter(isPlace)
    .map((record) => ({ record, text: telling(record.content, join) }));
  const holders = Map.groupBy(
    places.flatMap(({ text }) => [...new Set(text)]),
    (word) => word,
  );
  const rarity = (word: string) => Math.log(places.length / (holders.get(word)?.length ?? 1));
  return places.map(({ record, text }) => ({
    url: record.url,
    language: NO_LANGUAGE,
    content:
      record.filters.kind[0] === 'term'
        ? TERM
        : mostTelling(text, rarity, named(record)).slice(0, MOST_WORDS).sort().join(' '),
    filters: { text: [record.content] },
  }));
}

/** The words that tell a text best from others, the best first: those that it says often and others seldom. */
function mostTelling(
  text: readonly string[],
  rarity: (word: string) => number,
  named: ReadonlySet<string>,
): string[] {
  const times = Map.groupBy(text, (word) => word);
  return [...times]
    .filter(([word]) => !named.has(word))
    .map(([word, said]) => ({ word, worth: said.length * rarity(word) }))
    .sort((a, b) => b.worth - a.worth)
    .map(({ word }) => word);
}

/** The stems by which a place is found without the engine: of its heading, and of what people ask who look for it. */
function namesOf(
  records: readonly SearchRecord[],
  { lay }: LayData,
  join: JoinPhrases,
): (place: SearchRecord) => ReadonlySet<string> {
  const questions = records.flatMap(({ meta, filters }) =>
    filters.kind[0] === 'question' ? [{ at: filters.readOn ?? [], asked: meta }] : [],
  );
  const asked = Map.groupBy(
    [
      ...questions.flatMap(({ at, asked: { title, also = '' } }) =>
        at.map((place) => [place, `${title} | ${also}`] as const),
      ),
      ...lay.flatMap(({ at, says }) =>
        at.map((place) => [`/${place.replace('#', '/#')}`, says.join(' | ')] as const),
      ),
    ],
    ([place]) => place,
  );
  return ({ url, meta }) =>
    new Set(
      [meta.title, ...(asked.get(url) ?? []).map(([, text]) => text)].flatMap((text) =>
        telling(text, join),
      ),
    );
}

/**
 * Whether a record is a place of its own in the index. Articles repeat the signs that need help; those of the stage that
 * is about them are enough.
 */
export function isPlace({ url, filters }: SearchRecord): boolean {
  if (filters.kind[0] === 'question') return false;
  return !url.endsWith('#when-to-get-help') || filters.stage[0] === 'aftercare';
}

const telling = (text: string, join: JoinPhrases): string[] =>
  join(wordsOf(text))
    .filter((word) => isInformative(word))
    .map(stem);

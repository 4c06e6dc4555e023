import { isPlace } from './index-records.ts';
import type { LayData } from './lay.ts';
import { phrasesOf } from './lay-phrases.ts';
import { createPhrases } from './phrases.ts';
import type { RecordKind, SearchRecord } from './record.ts';
import type { SearchWords, Spelling } from './search-words.ts';
import { shortWays } from './short-ways.ts';
import { vocabularyOf } from './vocabulary.ts';

const KINDS = { section: 's', article: 'a', term: 't', page: 'p' } as const;

/**
 * The words that the query layer brings along, from all records of the site as they are before they are indexed, and from
 * the reviewed words. `hits` gives the engine's id for an address.
 */
export function makeWords(
  records: readonly SearchRecord[],
  data: LayData,
  hits: ReadonlyMap<string, string>,
): { words: SearchWords; spelling: Spelling } {
  const idOf = ({ url }: SearchRecord) => hits.get(url) ?? '';
  const indexed = records.filter(isPlace).sort((a, b) => (idOf(a) < idOf(b) ? -1 : 1));
  const pages = new Map<string, [string, string, string]>();
  for (const { url, meta, filters } of indexed) {
    pages.set(pageOf(url), [pageOf(url), meta.page, filters.stage[0] ?? '']);
  }
  const numbers = new Map([...pages.keys()].map((url, at) => [url, at]));
  const placeNumbers = new Map(indexed.map(({ url }, at) => [url, at]));
  const join = createPhrases(phrasesOf(data));
  const told = {
    pages: [...pages.values()],
    places: indexed.map(({ url, meta, filters }) => {
      const [page, section = ''] = url.split('#');
      const title = section === '' ? '' : meta.title;
      return [numbers.get(page ?? '') ?? 0, section, title, kindOf(filters.kind[0])] as const;
    }),
    questions: records
      .filter(({ filters }) => filters.kind[0] === 'question')
      .map(
        ({ meta, filters }) =>
          [
            placeNumbers.get(filters.readOn?.[0] ?? '') ?? -1,
            [meta.title, ...shortWays((meta.also ?? '').split('|'), join)],
          ] as const,
      ),
    lay: data.lay.map(({ says, means }) => ({ says, means })),
    spellings: data.spellings,
  };
  const sayings = data.lay.flatMap(({ at }, group) =>
    at.flatMap((place) => {
      const number = placeNumbers.get(`/${place.replace('#', '/#')}`);
      return number === undefined ? [] : [[number, group] as const];
    }),
  );
  return { words: { ...told, sayings }, spelling: vocabularyOf(records, data, join, told) };
}

const pageOf = (url: string): string => url.replace(/#.*$/, '');

const kindOf = (kind: RecordKind) => KINDS[kind === 'question' ? 'page' : kind];

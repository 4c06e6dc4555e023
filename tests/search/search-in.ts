import { createSearch, type Search } from '../../src/lib/search/search.ts';
import type { SearchWords, Spelling } from '../../src/lib/search/search-words.ts';
import type { ShortAnswer } from '../../src/lib/search/short-answer.ts';
import { pagefindIn } from './pagefind-in.ts';

/** Gives a file of a search index by its path. */
export type ReadFile = (path: string) => Promise<Uint8Array | undefined>;

/** The search over the files of an index, through the same functions as in a browser. */
export async function searchIn(read: ReadFile): Promise<Search> {
  const json = async (path: string): Promise<unknown> =>
    JSON.parse(Buffer.from((await read(path)) ?? []).toString());
  const pagefind = await pagefindIn(read);
  return createSearch({
    engine: pagefind.createInstance({}),
    // The build wrote all of these, from the same types.
    words: (await json('words.json')) as SearchWords,
    spelling: async () => (await json('spelling.json')) as Spelling,
    answer: async (question) => (await json(`answers/${String(question)}.json`)) as ShortAnswer,
  });
}

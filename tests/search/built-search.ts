import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Search } from '../../src/lib/search/search.ts';
import { searchIn } from './search-in.ts';

/** The search of a built site, in this process. */
export const builtSearch = (site: string): Promise<Search> =>
  searchIn((path) => readFile(join(site, 'pagefind', path)));

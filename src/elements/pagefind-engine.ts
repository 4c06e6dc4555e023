import { ENGINE_SETTINGS, type SearchEngine } from '../lib/search/engine.ts';
import { createSearch, type SearchAnswer } from '../lib/search/search.ts';

interface Pagefind extends SearchEngine {
  options: (options: object) => Promise<void>;
  init: () => Promise<void>;
}

type Search = (raw: string) => Promise<SearchAnswer>;

const searches = new Map<string, Promise<Search>>();
let failures = 0;

/** The search over Pagefind's files under `assets`, loaded once. Rejects when they can't be loaded. */
export function loadSearch(assets: string): Promise<Search> {
  const known = searches.get(assets);
  if (known) return known;
  const search = start(assets).then(createSearch);
  searches.set(assets, search);
  search.catch(() => {
    forgetSearch(assets);
  });
  return search;
}

/** Lets the next call load everything anew, after a search has failed. */
export function forgetSearch(assets: string): void {
  if (searches.delete(assets)) failures += 1;
}

async function start(assets: string): Promise<SearchEngine> {
  // A browser remembers that a module failed, and Pagefind that its index did: another try needs another address.
  const again = failures === 0 ? '' : `?again=${String(failures)}`;
  const pagefind: unknown = await import(/* @vite-ignore */ `${assets}pagefind.js${again}`);
  if (!isPagefind(pagefind)) throw new Error(`${assets}pagefind.js is not Pagefind.`);
  await pagefind.options(ENGINE_SETTINGS);
  await pagefind.init();
  return pagefind;
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'search' in module && 'init' in module;
}

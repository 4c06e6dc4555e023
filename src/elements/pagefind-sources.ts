import type { SearchEngine } from '../lib/search/engine.ts';
import type { SearchSources } from '../lib/search/search.ts';
import type { SearchWords, Spelling } from '../lib/search/search-words.ts';
import type { ShortAnswer } from '../lib/search/short-answer.ts';

interface Pagefind {
  createInstance: (options: object) => SearchEngine & { init: () => Promise<void> };
}

/**
 * What search needs, from the files under `assets`. `again` counts tries: a browser remembers that a module failed, and
 * Pagefind that its index did, so that another try needs another address. Rejects when something can't be loaded.
 */
export async function pagefindSources(assets: string, again = 0): Promise<SearchSources> {
  const [pagefind, words] = await Promise.all([
    import(
      /* @vite-ignore */ `${assets}pagefind.js${again === 0 ? '' : `?again=${String(again)}`}`
    ),
    read(`${assets}words.json`),
  ]);
  if (!isPagefind(pagefind)) throw new Error(`${assets}pagefind.js is not Pagefind.`);
  // All of search runs in a worker of ours already; one more would only be another 12 kB.
  const engine = pagefind.createInstance({ basePath: assets, noWorker: true });
  await engine.init();
  return {
    engine,
    // The build wrote all of these, from the same types.
    words: words as SearchWords,
    spelling: async () => (await read(`${assets}spelling.json`)) as Spelling,
    answer: async (question) =>
      (await read(`${assets}answers/${String(question)}.json`)) as ShortAnswer,
  };
}

async function read(address: string): Promise<unknown> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${String(answer.status)}`);
  return answer.json();
}

function isPagefind(module: unknown): module is Pagefind {
  return typeof module === 'object' && module !== null && 'createInstance' in module;
}

import type { SearchAnswer } from '../lib/search/search.ts';
import type { Suggestion } from '../lib/search/suggest.ts';
import type { SearchReply, SearchRequest } from './search-worker.ts';

/** Search as a page uses it: each call goes to the worker, and rejects when it fails there. */
export interface SearchClient {
  load: () => Promise<unknown>;
  find: (query: string, asTyped: boolean) => Promise<SearchAnswer>;
  suggest: (query: string) => Promise<readonly Suggestion[]>;
}

/** The one search of a page, over the files under `assets`. */
export function searchClient(assets: string): SearchClient {
  client ??= startClient(assets);
  return client;
}

let client: SearchClient | undefined;

function startClient(assets: string): SearchClient {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  const waiting = new Map<number, (reply: SearchReply) => void>();
  let last = 0;
  worker.addEventListener('message', ({ data }: MessageEvent<SearchReply>) => {
    waiting.get(data.turn)?.(data);
    waiting.delete(data.turn);
  });
  worker.addEventListener('error', () => {
    for (const [turn, settle] of waiting) settle({ turn });
    waiting.clear();
    client = undefined;
  });
  const ask = (want: SearchRequest['want'], query = ''): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      const request: SearchRequest = { turn: last, assets, query, want };
      waiting.set(last, (reply) => {
        if ('value' in reply) resolve(reply.value);
        else reject(new Error('Search did not load.'));
      });
      worker.postMessage(request);
    });
  return {
    load: () => ask('load'),
    // The worker answers what lib's functions return; messages carry no types.
    find: (query, asTyped) => ask(asTyped ? 'typed' : 'find', query) as Promise<SearchAnswer>,
    suggest: (query) => ask('suggest', query) as Promise<readonly Suggestion[]>,
  };
}

import { createSearch, type Search } from '../lib/search/search.ts';
import { pagefindSources } from './pagefind-sources.ts';

/** What a page asks of the worker in which search runs, so that typing stays smooth. */
export interface SearchRequest {
  turn: number;
  assets: string;
  query: string;
  /** `find` for results, `typed` for results with slips left as they are, `suggest` for suggestions. */
  want: 'load' | 'find' | 'typed' | 'suggest';
}

/** What the worker answers; without `value` the request has failed. */
export interface SearchReply {
  turn: number;
  value?: unknown;
}

let loading: Promise<Search> | undefined;
let failures = 0;

addEventListener('message', ({ data }: MessageEvent<SearchRequest>) => {
  answer(data).then(
    (value) => {
      reply({ turn: data.turn, value });
    },
    () => {
      loading = undefined;
      failures += 1;
      reply({ turn: data.turn });
    },
  );
});

const reply = (message: SearchReply): void => {
  postMessage(message);
};

async function answer({ assets, query, want }: SearchRequest): Promise<unknown> {
  loading ??= pagefindSources(assets, failures).then(createSearch);
  const search = await loading;
  if (want === 'load') return true;
  return want === 'suggest' ? search.suggest(query) : search.find(query, want === 'typed');
}

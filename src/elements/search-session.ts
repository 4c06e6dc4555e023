import type { SearchAnswer } from '../lib/search/search.ts';
import { urgentSign } from '../lib/search/urgent-sign.ts';
import { SEARCH_WORDS as WORDS } from '../strings/en-GB/search.ts';
import { forgetSearch, loadSearch } from './pagefind-engine.ts';
import { regionsOf } from './search-regions.ts';

/** What a search box asks of the code that searches; loaded on first use. */
export interface SearchSession {
  /** Shows what answers a query, or nothing for an empty one. Never rejects. */
  show: (query: string) => Promise<void>;
}

/** Milliseconds without typing before what was found is announced, so that a listener can finish a word. */
const ANNOUNCE_AFTER = 800;

/** Connects a search box with the index under its `data-assets`; shows help before it loads anything. */
export function createSession(box: HTMLElement): SearchSession {
  const regions = regionsOf(box);
  const assets = box.dataset['assets'] ?? '/pagefind/';
  let turn = 0;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  const announce = (text: string) => {
    announcing = setTimeout(() => {
      regions.say(text);
    }, ANNOUNCE_AFTER);
  };
  // The first query comes soon; if loading fails now, that query says so.
  loadSearch(assets).catch(() => undefined);

  const show = async (query: string): Promise<void> => {
    turn += 1;
    const mine = turn;
    clearTimeout(announcing);
    regions.say('');
    const urgent = urgentSign(query);
    regions.help(urgent?.level);
    if (query.trim() === '') {
      regions.clear();
      return;
    }
    box.setAttribute('state', 'loading');
    try {
      const answer = await (await loadSearch(assets))(query);
      if (mine !== turn) return;
      if (answer.results.length === 0 && !navigator.onLine) throw new Error('offline');
      regions.place(answer);
      announce(summary(answer));
    } catch {
      forgetSearch(assets);
      if (mine !== turn) return;
      regions.fail();
      announce(`${urgent ? `${WORDS.status.help} ` : ''}${WORDS.status.failed}`);
    }
  };
  return { show };
}

function summary({ urgent, answer, results }: SearchAnswer): string {
  const help = urgent ? `${WORDS.status.help} ` : '';
  if (results.length === 0) return `${help}${WORDS.status.none}`;
  return `${help}${answer ? `${WORDS.status.answer} ` : ''}${WORDS.count(results.length)}.`;
}

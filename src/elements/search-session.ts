import type { SearchAnswer } from '../lib/search/search.ts';
import type { Suggestion } from '../lib/search/suggest.ts';
import { urgentSign } from '../lib/search/urgent-sign.ts';
import { SEARCH_WORDS as WORDS } from '../strings/en-GB/search.ts';
import { searchClient } from './search-client.ts';
import { regionsOf } from './search-regions.ts';

/** What a search box asks of the code that searches; loaded on first use. */
export interface SearchSession {
  /** Shows what answers a query, or nothing for an empty one; with `asTyped`, slips are left. Never rejects. */
  show: (query: string, asTyped?: boolean) => Promise<void>;
  /** Questions that what was typed may become; none when they can't be told. */
  suggest: (query: string) => Promise<readonly Suggestion[]>;
}

/** Milliseconds without typing before what was found is announced, so that a listener can finish a word. */
const ANNOUNCE_AFTER = 800;

/** Milliseconds without typing before a search starts. */
const PAUSE = 120;

/** Connects a search box with the index under its `data-assets`; shows help before it loads anything. */
export function createSession(box: HTMLElement): SearchSession {
  const regions = regionsOf(box);
  const client = searchClient(box.dataset['assets'] ?? '/pagefind/');
  let turn = 0;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  const announce = (text: string) => {
    announcing = setTimeout(() => {
      regions.say(text);
    }, ANNOUNCE_AFTER);
  };
  // The first query comes soon; if loading fails now, that query says so.
  client.load().catch(() => undefined);

  const show = async (query: string, asTyped = false): Promise<void> => {
    turn += 1;
    const mine = turn;
    clearTimeout(announcing);
    regions.say('');
    const urgent = urgentSign(query);
    regions.help(urgent);
    if (query.trim() === '') {
      regions.clear();
      return;
    }
    box.setAttribute('state', 'loading');
    // Half a word finds what nobody asked for, and each result is a file to load.
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
    if (mine !== turn) return;
    try {
      const { answer, ...found } = await client.find(query, asTyped);
      if (mine !== turn) return;
      if (found.results.length === 0 && !navigator.onLine) throw new Error('offline');
      // Help stands alone: a short answer beside it could be taken for it.
      const shown = answer === undefined || urgent ? found : { ...found, answer };
      regions.place(shown);
      announce(summary(shown, urgent !== undefined));
    } catch {
      if (mine !== turn) return;
      regions.fail();
      announce(`${urgent ? `${WORDS.status.help} ` : ''}${WORDS.status.failed}`);
    }
  };
  // Nothing may lie over help.
  const suggest = async (query: string) =>
    urgentSign(query) ? [] : client.suggest(query).catch(() => []);
  return { show, suggest };
}

function summary({ corrected, answer, results }: SearchAnswer, isUrgent: boolean): string {
  const help = isUrgent ? `${WORDS.status.help} ` : '';
  if (results.length === 0) return `${help}${WORDS.status.none}`;
  const read = corrected === undefined ? '' : `${WORDS.showing} ${corrected}. `;
  return `${help}${read}${answer ? `${WORDS.status.answer} ` : ''}${WORDS.count(results.length)}.`;
}

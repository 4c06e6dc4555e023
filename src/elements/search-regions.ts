import type { SearchAnswer } from '../lib/search/search.ts';
import type { ShortAnswer } from '../lib/search/short-answer.ts';
import type { UrgentMatch } from '../lib/search/urgent-sign.ts';
import { SEARCH_WORDS as WORDS } from '../strings/en-GB/search.ts';
import { element, link } from './make-element.ts';
import { helpCards } from './search-help.ts';
import { resultItem } from './search-result.ts';

/** The places of a search box in which answers are shown. */
export interface Regions {
  /** Shows the help for a sign, or takes it away. */
  help: (match: UrgentMatch | undefined) => void;
  place: (answer: SearchAnswer) => void;
  /** Says that search did not load. */
  fail: () => void;
  clear: () => void;
  /** Announces a sentence politely. */
  say: (text: string) => void;
}

const REGIONS = ['help', 'read', 'answer', 'results', 'none', 'begin'] as const;

/** The regions of a search box, as `SearchBox.astro` writes them; one that is missing is left alone. */
export function regionsOf(box: HTMLElement): Regions {
  const base = (box.dataset['assets'] ?? '/pagefind/').replace(/pagefind\/$/, '');
  const find = (name: string) => box.querySelector<HTMLElement>(`[data-region="${name}"]`);
  const [help, read, answer, results, none, begin] = REGIONS.map(find);
  const set = (
    state: string,
    shown: { read?: Node[]; answer?: Node[]; items?: Node[]; problem?: string },
  ) => {
    fill(read, '[data-place]', shown.read);
    fill(answer, '[data-place]', shown.answer);
    fill(results, 'ol', shown.items);
    fill(none, '[data-place]', shown.problem === undefined ? undefined : [new Text(shown.problem)]);
    begin?.toggleAttribute('hidden', shown.items !== undefined);
    box.setAttribute('state', state);
  };
  return {
    help: (match) => {
      showHelp(box, help, match);
    },
    place: (found) => {
      const { answer: short, results: list, query, corrected } = found;
      const items = list.map((result) => resultItem(result, box.dataset['heading'] ?? 'h3', base));
      set(list.length > 0 ? 'results' : 'none', {
        ...(corrected === undefined ? {} : { read: correction(corrected, query) }),
        ...(short ? { answer: shortAnswer(short, base) } : {}),
        ...(list.length > 0 ? { items } : { problem: WORDS.nothing(query) }),
      });
    },
    fail: () => {
      set('failed', { problem: WORDS.failed });
    },
    clear: () => {
      set('idle', {});
    },
    say: (text) => {
      box.querySelector('[role="status"]')?.replaceChildren(text);
    },
  };
}

function fill(
  region: HTMLElement | null | undefined,
  place: string,
  nodes: Node[] | undefined,
): void {
  if (!region) return;
  region.querySelector(place)?.replaceChildren(...(nodes ?? []));
  region.hidden = nodes === undefined;
}

function showHelp(
  box: HTMLElement,
  region: HTMLElement | null | undefined,
  match?: UrgentMatch,
): void {
  const sign = match ? [match.sign, ...match.said].join(' ') : '';
  if (!region || region.dataset['sign'] === sign) return;
  region.dataset['sign'] = sign;
  const cards = match ? helpCards(box, match) : [];
  fill(region, '[data-place]', cards.length > 0 ? cards : undefined);
}

/** A button, as it changes what is shown here; the search box listens for it. */
function correction(corrected: string, query: string): Node[] {
  const again = element('button', 'search-as-typed', WORDS.instead(query));
  again.setAttribute('type', 'button');
  return [element('span', '', `${WORDS.showing} `, element('strong', '', corrected), '. '), again];
}

function shortAnswer({ href, question, text, cites, readOn }: ShortAnswer, base: string): Node[] {
  const at = (address: string) => base + address.slice(1);
  const nodes: Node[] = [
    element('p', 'search-question', link(at(href), question)),
    element('p', 'search-answer', text),
  ];
  if (readOn)
    nodes.push(
      element('p', 'search-more', `${WORDS.readOn}: `, link(at(readOn.href), readOn.text)),
    );
  if (cites.length > 0)
    nodes.push(element('p', 'search-cites', `${WORDS.sources}: ${cites.join('; ')}`));
  return nodes;
}

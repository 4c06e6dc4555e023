import type { SearchResult } from '../lib/search/search.ts';
import { SEARCH_WORDS as WORDS } from '../strings/en-GB/search.ts';
import { element, link } from './make-element.ts';

/** A list item for one result: where it stands, its heading as a link, an excerpt with the words looked for marked. */
export function resultItem(result: SearchResult, heading: string): HTMLElement {
  const { href, title, page, stage, excerpt } = result;
  const where = [WORDS.stages[stage], page === title ? undefined : page].filter(
    (part) => part !== undefined,
  );
  const parts = excerpt.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
  const item = element('li', 'search-item');
  if (where.length > 0) item.append(element('p', 'search-where', where.join(' · ')));
  item.append(element(heading, 'search-title', link(href, title)));
  if (parts.length > 0) item.append(element('p', 'search-excerpt', ...parts));
  return item;
}

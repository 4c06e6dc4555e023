import type { SearchResult } from '../lib/search/search.ts';
import { SEARCH_WORDS as WORDS } from '../strings/en-GB/search.ts';
import { element, link } from './make-element.ts';

/**
 * A list item for one result: where it stands, its heading as a link, an excerpt with the words looked for marked, and
 * other places of the same page. `base` is the address that results are counted from.
 */
export function resultItem(result: SearchResult, heading: string, base: string): HTMLElement {
  const { href, title, page, stage, excerpt, more } = result;
  const at = (address: string) => base + address.slice(1);
  const where = [WORDS.stages[stage], page === title ? undefined : page].filter(
    (part) => part !== undefined,
  );
  const parts = excerpt.map(({ text, marked }) => (marked ? element('mark', '', text) : text));
  const item = element('li', 'search-item');
  if (where.length > 0) item.append(element('p', 'search-where', where.join(' · ')));
  item.append(element(heading, 'search-title', link(at(href), title)));
  if (parts.length > 0) item.append(element('p', 'search-excerpt', ...parts));
  if (more.length > 0) {
    const others = more.map((other) => element('li', '', link(at(other.href), other.title)));
    const list = element('ul', 'search-others', ...others);
    list.setAttribute('aria-label', WORDS.others(page));
    item.append(list);
  }
  return item;
}

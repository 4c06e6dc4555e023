import type { MappedQuery } from './queries.ts';

/** What a system shows for a query, best first: each item a page with the places on it, as `<stage>/<slug>#section`. */
type Shown = readonly (readonly string[])[];

/** A system that is measured. */
export type System = (query: string) => Promise<Shown>;

/** Shares from 0 to 1, but for `queries`. */
export interface Scores {
  queries: number;
  none: number;
  pageFirst: number;
  pageAmong3: number;
  /** By the first place of each item. */
  sectionFirst: number;
  sectionAmong3: number;
  /** The first three places as they are read, further places of an item included. */
  sectionRead3: number;
  mrr: number;
}

/** How well a system answers mapped queries. */
export async function scoresOf(system: System, queries: readonly MappedQuery[]): Promise<Scores> {
  const ranks: Ranks[] = [];
  for (const { query, places } of queries) ranks.push(ranksOf(await system(query), places));
  const share = (is: (rank: Ranks) => boolean) => ranks.filter(is).length / ranks.length;
  return {
    queries: ranks.length,
    none: share(({ none }) => none),
    pageFirst: share(({ page }) => page === 0),
    pageAmong3: share(({ page }) => page < 3),
    sectionFirst: share(({ section }) => section === 0),
    sectionAmong3: share(({ section }) => section < 3),
    sectionRead3: share(({ read }) => read < 3),
    mrr: ranks.reduce((sum, { page }) => sum + (page < 10 ? 1 / (page + 1) : 0), 0) / ranks.length,
  };
}

/** Where the first right one stands, counted from 0; `Infinity` when nowhere. */
interface Ranks {
  none: boolean;
  page: number;
  section: number;
  read: number;
}

/** The ranks of one query's answer. */
function ranksOf(shown: Shown, places: readonly string[]): Ranks {
  const pages = new Set(places.map(pageOf));
  const isRight = (place: string) =>
    places.includes(place) || (places.includes(pageOf(place)) && isWhole(place, places));
  const at = (index: number) => (index < 0 ? Infinity : index);
  return {
    none: shown.length === 0,
    page: at(shown.findIndex(([first = '']) => pages.has(pageOf(first)))),
    section: at(shown.findIndex(([first = '']) => isRight(first))),
    read: at(shown.flat().findIndex(isRight)),
  };
}

/** A page that answers as a whole is also answered by its sections, unless only some of them are named. */
const isWhole = (place: string, places: readonly string[]): boolean =>
  !places.some((one) => one.startsWith(`${pageOf(place)}#`));

const pageOf = (place: string): string => place.replace(/#.*$/, '');

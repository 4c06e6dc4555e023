import { beforeAll, describe, expect, inject, test } from 'vitest';
import { layData } from '../../src/integrations/lay-data.ts';
import type { Search } from '../../src/lib/search/search.ts';
import { urgentSign } from '../../src/lib/search/urgent-sign.ts';
import { builtSearch } from '../search/built-search.ts';
import { DAMAGES } from '../search/damage.ts';
import { mappedQueries, offTopicQueries, urgentQueries } from '../search/queries.ts';
import { scoresOf } from '../search/scores.ts';
import { oursAsSystem } from '../search/systems.ts';
import { pageAt } from './pages.ts';

let search: Search;

beforeAll(async () => {
  search = await builtSearch(inject('site'));
});

const queries = mappedQueries('report');

describe('search for what patients type, on the half of the queries that it was not worked out with', () => {
  test('keeps its floor', async () => {
    const scores = await scoresOf(oursAsSystem(search), queries);
    expect(scores.none).toBeLessThanOrEqual(0.01);
    expect(scores.pageFirst).toBeGreaterThanOrEqual(0.7);
    expect(scores.pageAmong3).toBeGreaterThanOrEqual(0.88);
    expect(scores.sectionAmong3).toBeGreaterThanOrEqual(0.8);
    expect(scores.mrr).toBeGreaterThanOrEqual(0.7);
  });

  test.each(Object.entries(DAMAGES))('keeps 92 %% of it with a %s', async (_, damage) => {
    const clean = await scoresOf(oursAsSystem(search), queries);
    const damaged = queries.map((one) => ({ ...one, query: damage(one.query) }));
    const { mrr } = await scoresOf(oursAsSystem(search), damaged);
    expect(mrr / clean.mrr).toBeGreaterThanOrEqual(0.92);
  });

  test.each(offTopicQueries())('shows no short answer for "%s"', async (query) => {
    expect((await search.find(query)).answer).toBeUndefined();
  });

  test.each(urgentQueries())('helps first when asked "%s"', (query, level) => {
    expect(urgentSign(query)?.level).toBe(level);
  });

  test('finds what the site is about', async () => {
    const { results } = await search.find('microneedling');
    expect(results[0]?.href).toBe('/understand/what-it-is/');
  });
});

const lay = await layData();

describe('the reviewed words of content/search', () => {
  const places = lay.lay.flatMap(({ at = [], finds = [] }) => [...at, ...finds]);

  test.each([...new Set(places)])('name a place that stands: %s', (place) => {
    const [page = '', section] = place.split('#');
    const $ = pageAt(inject('site'), `/${page}/`);
    expect($(section ? `[id="${section}"]` : 'main')).toHaveLength(1);
  });

  test.each(lay.lay.map((entry) => [entry.says[0] ?? '', entry.finds ?? []] as const))(
    'lead "%s" to %s',
    async (said, finds) => {
      const { results } = await search.find(said);
      const hrefs = results.slice(0, 1).map(({ href }) => href.replace(/^\/|\/(?=#|$)/g, ''));
      expect(hrefs.some((href) => finds.some((place) => href.startsWith(place)))).toBe(true);
    },
  );

  test.each(
    lay.spellings.flatMap(({ write, for: others }) => others.map((one) => [one, write] as const)),
  )('find the same for "%s" as for "%s"', async (spelt, written) => {
    const hrefs = async (query: string) =>
      (await search.find(query)).results.map(({ href }) => href);
    expect(await hrefs(spelt)).toEqual(await hrefs(written));
  });

  test.each(lay.apart.flatMap((group) => group.map((word) => [word] as const)))(
    'never take "%s" for a word like it',
    async (word) => {
      const { corrected } = await search.find(`${word} cream`);
      expect(corrected).toBeUndefined();
    },
  );
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { expect, inject, it } from 'vitest';
import { STAGES } from '../../src/site.ts';
import { pageAt, pagesIn } from './pages.ts';

const site = inject('site');
const $ = load(readFileSync(join(site, 'sitemap-0.xml'), 'utf8'), { xml: true });
const listed = new Map(
  $('url')
    .get()
    .map((entry) => [
      new URL($(entry).find('loc').text()).pathname,
      $(entry).find('lastmod').text().slice(0, 10),
    ]),
);
const articleDates = new Map(
  pagesIn(site).flatMap(({ path, $ }) =>
    $('[data-article]').length > 0 ? [[path, dateOf(path)] as const] : [],
  ),
);

it('lists every page that a reader can come to, and nothing else', () => {
  const pages = pagesIn(site).map(({ path }) => path);
  expect([...listed.keys()].toSorted()).toEqual(
    pages.filter((path) => path !== '/404.html').toSorted(),
  );
});

it('gives an article the day on which its text was last checked', () => {
  expect(articleDates.size).toBeGreaterThan(4);
  for (const [path, date] of articleDates) expect(listed.get(path), path).toBe(date);
});

it.each(STAGES.map(({ id }) => id))('gives the hub %s the newest day of what it lists', (stage) => {
  const days = [...articleDates].filter(([path]) => path.startsWith(`/${stage}/`));
  expect(listed.get(`/${stage}/`)).toBe(newest(days.map(([, date]) => date)));
});

it('gives the home page the newest day of all articles', () => {
  expect(listed.get('/')).toBe(newest([...articleDates.values()]));
});

it('gives every page but the search a day', () => {
  const undated = [...listed].filter(([, date]) => !/^\d{4}-\d\d-\d\d$/.test(date));
  expect(undated.map(([path]) => path)).toEqual(['/search/']);
});

/** The day that readers see: "Checked 22 November 2026." */
function dateOf(path: string): string {
  const [, day = ''] = /Checked (\d+ \w+ \d{4})/.exec(pageAt(site, path)('.byline').text()) ?? [];
  return new Date(`${day} UTC`).toISOString().slice(0, 10);
}

function newest(days: readonly string[]): string | undefined {
  return days.toSorted().at(-1);
}

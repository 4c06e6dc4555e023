import { expect, inject, it } from 'vitest';
import { STAGES } from '../../src/site.ts';
import { exists, pageAt, pagesIn } from './pages.ts';

const site = inject('site');

it.each([
  '/',
  '/questions/',
  '/glossary/',
  '/evidence/',
  '/sources/',
  '/search/',
  '/about/',
  '/clinics/',
  '/data/',
  '/privacy/',
  '/accessibility/',
  '/404.html',
  '/api/facts.json',
  '/api/articles.json',
  '/api/schema/article.json',
  '/changes.json',
  '/feed.xml',
  '/sitemap-index.xml',
  '/robots.txt',
  '/icon.svg',
])('%s is an address for ever', (path) => {
  expect(exists(site, path)).toBe(true);
});

it.each(STAGES.map(({ id }) => id))('the stage %s has a hub that lists its articles', (stage) => {
  const listed = pageAt(
    site,
    `/${stage}/`,
  )('.article-list a')
    .get()
    .map((link) => link.attribs['href']);
  const articles = pagesIn(site)
    .map(({ path }) => path)
    .filter((path) => path.startsWith(`/${stage}/`) && path !== `/${stage}/`);
  expect(articles).not.toEqual([]);
  expect(listed.toSorted()).toEqual(articles.toSorted());
});

it('every page leads to help, to search and to the questions', () => {
  for (const { path, $ } of pagesIn(site)) {
    const links = $('a')
      .get()
      .map((link) => link.attribs['href']);
    expect(links, path).toEqual(
      expect.arrayContaining(['/aftercare/when-to-get-help/', '/search/', '/questions/']),
    );
  }
});

it('each article carries the QR code of its own address', () => {
  for (const { path, $ } of pagesIn(site).filter(({ $ }) => $('[data-article]').length > 0)) {
    expect(exists(site, $('.print-foot img').attr('src') ?? ''), path).toBe(true);
  }
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import { SITE_URL } from '../../src/site.ts';
import { exists, pageAt, pagesIn } from './pages.ts';

const site = inject('site');
const articles = pagesIn(site).filter(({ $ }) => $('[data-article]').length > 0);
const ids = articles.map(({ path }) => path.slice(1, -1));

// Each test below holds the shape that it reads.
const read = (path: string) => JSON.parse(readFileSync(join(site, path), 'utf8')) as object;
const list = read('api/articles.json') as {
  articles: { id: string; hash: string; url: string; data: string; title: string }[];
};
interface OpenArticle {
  sections: { id: string; html: string; text: string }[];
  claims: { section: string; facts: string[] }[];
  facts: { id: string; sources: string[] }[];
  sources: Record<string, object>;
  changes: object[];
}
const article = (id: string) => read(`api/articles/${id}.json`) as OpenArticle;

describe('each file of data is what its JSON Schema says', () => {
  const valid = (schema: string, path: string) => {
    const ajv = new Ajv2020({ allErrors: true, validateFormats: false });
    ajv.validate(read(`api/schema/${schema}.json`), read(path));
    return ajv.errorsText();
  };

  it.each([
    { schema: 'facts', path: 'api/facts.json' },
    { schema: 'articles', path: 'api/articles.json' },
    { schema: 'changes', path: 'changes.json' },
    ...ids.map((id) => ({ schema: 'article', path: `api/articles/${id}.json` })),
  ])('$path', ({ schema, path }) => {
    expect(valid(schema, path)).toBe('No errors');
  });

  it('and a wrong one is refused', () => {
    const ajv = new Ajv2020({ validateFormats: false });
    expect(ajv.validate(read('api/schema/article.json'), { id: 'decide/cost' })).toBe(false);
  });
});

describe('/api/articles.json', () => {
  it('lists every article, with the hash that its page shows', () => {
    expect(list.articles.map(({ id }) => id).toSorted()).toEqual(ids.toSorted());
    for (const { id, hash } of list.articles) {
      expect(pageAt(site, `/${id}/`)('[data-article]').attr('data-hash')).toBe(hash);
    }
  });

  it('names addresses that answer', () => {
    const paths = list.articles.flatMap(({ url, data }) => [url, data].map(pathOf));
    expect(paths.filter((path) => !exists(site, path))).toEqual([]);
  });
});

describe.each(ids)('the data of %s', (id) => {
  it('holds each section of the page in its order, with text in it and nothing that runs', () => {
    const $ = pageAt(site, `/${id}/`);
    const shown = $('[data-prose] > section[data-section]')
      .get()
      .map((section) => section.attribs['data-section']);
    const { sections } = article(id);
    expect(sections.map((section) => section.id)).toEqual(shown);
    for (const { html, text } of sections) {
      expect(text.length).toBeGreaterThan(20);
      expect(load(html)('script, style, svg, button, [class], [style], [href^="/"]').length).toBe(
        0,
      );
    }
  });

  it('brings each fact that its claims name, and each source that these facts name', () => {
    const { claims, facts, sources } = article(id);
    const known = new Set(facts.map((fact) => fact.id));
    expect(claims.flatMap((claim) => claim.facts).filter((fact) => !known.has(fact))).toEqual([]);
    expect(facts.flatMap((fact) => fact.sources).filter((source) => !(source in sources))).toEqual(
      [],
    );
  });
});

it('/changes.json and the feed tell the same changes, newest first', () => {
  const { changes } = read('changes.json') as { changes: { date: string; title: string }[] };
  const days = changes.map(({ date }) => date);
  expect(days).toEqual(days.toSorted().toReversed());
  const $ = load(readFileSync(join(site, 'feed.xml'), 'utf8'), { xml: true });
  const titles = $('entry > title')
    .get()
    .map((title) => $(title).text().replace('Safety: ', ''));
  expect(titles).toEqual(changes.slice(0, 100).map(({ title }) => title));
  const ids = $('entry > id')
    .get()
    .map((id) => $(id).text());
  expect(new Set(ids).size).toBe(ids.length);
});

const pathOf = (url: string): string => new URL(url).pathname.slice(SITE_URL.pathname.length - 1);

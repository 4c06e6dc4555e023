import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { missingForLive } from '../../src/lib/live.ts';
import { MUST_BE_REVIEWED, SITE } from '../../src/site.ts';
import { astroBuild, type BuildResult } from './astro-build.ts';
import { pageAt, pagesIn } from './pages.ts';

// These builds stand in one file because builds share a cache and must follow each other.
describe('SITE_URL with a path', () => {
  const folder = '.vitest/site-with-base';
  beforeAll(async () => {
    const { code, output } = await astroBuild(folder, { SITE_URL: 'https://example.org/info' });
    if (code !== 0) throw new Error(output);
  }, 120_000);

  it('puts the path before every address on every page', () => {
    for (const { path, $ } of pagesIn(folder)) {
      const addresses = $('[href], [src], [action], [data-assets]')
        .get()
        .flatMap(({ attribs }) =>
          ['href', 'src', 'action', 'data-assets'].map((name) => attribs[name]),
        )
        .filter((address) => address?.startsWith('/'));
      expect(
        addresses.filter((address) => !address?.startsWith('/info/')),
        path,
      ).toEqual([]);
    }
  });

  it('builds the same pages, each naming its own address in full', () => {
    const paths = pagesIn(folder).map(({ path }) => path);
    expect(paths).toEqual(pagesIn(inject('site')).map(({ path }) => path));
    for (const path of paths.filter((path) => path !== '/404.html')) {
      const canonical = pageAt(folder, path)('link[rel="canonical"]').attr('href');
      expect(canonical).toBe(`https://example.org/info${path}`);
    }
  });

  it('gives the sitemap and the open data full addresses under the path', () => {
    const $ = load(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8'), { xml: true });
    const places = $('loc')
      .get()
      .map((place) => $(place).text());
    const { facts } = openData(folder);
    for (const url of [...places, ...facts.map((fact) => fact.url)]) {
      expect(url).toMatch(/^https:\/\/example\.org\/info\//);
    }
  });
});

describe('SITE_STATUS=live', () => {
  let result: BuildResult;
  beforeAll(async () => {
    result = await astroBuild('.vitest/site-live', { SITE_STATUS: 'live' });
  }, 120_000);

  it('is refused, with everything that is missing, while anything is', () => {
    const { facts, sources } = openData(inject('site'));
    const cited = new Set(facts.flatMap((fact) => fact.sources));
    const missing = missingForLive({
      ...SITE,
      urlIsSet: false,
      unreviewed: pagesIn(inject('site')).flatMap(({ $ }) =>
        unreviewed($('[data-article]').get(0)),
      ),
      unopened: Object.keys(sources).filter((id) => cited.has(id) && sources[id]?.linkNote),
    });
    expect(missing).toContain('No address. Set SITE_URL in the environment.');
    for (const line of missing) expect(result.output).toContain(line);
    expect(result.code).not.toBe(0);
  });

  it('is the only other status than draft', async () => {
    const { code, output } = await astroBuild('.vitest/site-live', { SITE_STATUS: 'final' });
    expect(code).not.toBe(0);
    expect(output).toContain('There is no status "final".');
  });
});

function unreviewed(article: { attribs: Record<string, string> } | undefined): string[] {
  const id = article?.attribs['data-article'] ?? '';
  const must = MUST_BE_REVIEWED.some((start) => id.startsWith(start));
  return must && article?.attribs['data-review'] !== 'valid' ? [id] : [];
}

function openData(folder: string) {
  // The shape that facts.test.ts holds it to.
  return JSON.parse(readFileSync(join(folder, 'api/facts.json'), 'utf8')) as {
    facts: { url: string; sources: string[] }[];
    sources: Record<string, { linkNote?: string }>;
  };
}

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'cheerio';
import { describe, expect, inject, it } from 'vitest';
import releases from '../../../src/embed/releases.json' with { type: 'json' };
import { pageAt } from '../../site/pages.ts';
import { useBrowser } from '../browser.ts';
import { ID, articleData, embedIn, manifest, shown, useHosts } from './hosts.ts';

const folder = inject('site');
const open = useBrowser();
const { put, code, site } = useHosts();

describe.each(releases)('the loader of $date, $file', ({ file, integrity }) => {
  it('is still the file that was published', () => {
    const bytes = readFileSync(join(folder, 'embed/v1', file));
    const hash = createHash('sha384').update(bytes).digest('base64');
    expect(`sha384-${hash}`).toBe(integrity);
  });

  it('shows today’s embeds', async () => {
    const page = await open();
    const block = code()
      .block.replace(/loader\.[\w-]+\.js/, file)
      .replace(/sha384-[^"]+/, integrity);
    await page.goto(put(block));
    await shown(page);
    expect(await embedIn(page).locator('main').innerText()).toContain(articleData(ID).answer.text);
  });
});

describe('an embed', () => {
  const entry = manifest.articles.find(({ id }) => id === ID);
  const pages = [entry?.card.url, entry?.full.url, entry?.sections[0]?.url].map(
    (url) => new URL(url ?? '').pathname,
  );

  it.each(pages)('%s names its article as the original and stays out of search engines', (path) => {
    const $ = pageAt(folder, path);
    expect($('meta[name="robots"]').attr('content')).toBe('noindex');
    expect(new URL($('link[rel="canonical"]').attr('href') ?? '').pathname).toBe(`/${ID}/`);
  });

  it('is in no sitemap, and no robot is kept from reading that it is to be left out', () => {
    const places = load(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8'), { xml: true });
    expect(places('loc').text()).not.toContain('/embed/');
    expect(readFileSync(join(folder, 'robots.txt'), 'utf8')).not.toContain('Disallow');
  });

  it('asks one origin only, sets no cookie and tells nobody where it stands', async () => {
    const page = await open();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const address = put(code(ID, { is: 'full' }).block);
    await page.goto(address);
    await shown(page);
    const others = asked.filter((url) => !url.startsWith(site().origin) && url !== address);
    expect(others.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
    const frames = site().asked.filter(({ path }) => path.startsWith(`/embed/v1/${ID}/`));
    expect(frames.length).toBeGreaterThan(0);
    expect(frames.filter(({ headers }) => 'referer' in headers || 'cookie' in headers)).toEqual([]);
  });
});

it('an article that is framed by another site shows nothing', async () => {
  const page = await open();
  await page.goto(put(`<iframe title="x" src="${site().origin}/${ID}/"></iframe>`));
  await page.waitForTimeout(1000);
  const framed = page.frames().find((frame) => frame !== page.mainFrame());
  expect(await framed?.locator('article').count()).toBe(0);
});

it('print shows every line of an embed that nobody scrolled to', async () => {
  const page = await open({ viewport: { width: 1000, height: 700 } });
  await page.goto(put(`<div style="height:6000px"></div>${code(ID, { is: 'full' }).block}`));
  // Frames below the fold are asked for 3 seconds after the host's page has loaded.
  await shown(page);
  const { text, frame } = await embedIn(page).evaluate(() => ({
    text: document.documentElement.scrollHeight,
    frame: innerHeight,
  }));
  expect(text).toBeLessThanOrEqual(frame + 1);
  const long = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  await page.goto(put('<div style="height:6000px"></div>'));
  const short = (await page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type\s*\/Page\b/g);
  const pages = (long?.length ?? 0) - (short?.length ?? 0);
  expect(pages).toBeGreaterThanOrEqual(Math.floor(text / 1400));
});

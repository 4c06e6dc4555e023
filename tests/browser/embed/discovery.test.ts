import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { load } from 'cheerio';
import metascraper from 'metascraper';
import metascraperIframe from 'metascraper-iframe';
import openGraph from 'open-graph-scraper';
import { unfurl } from 'unfurl.js';
import { describe, expect, inject, it } from 'vitest';
import { SITE_URL } from '../../../src/site.ts';
import { exists, pageAt } from '../../site/pages.ts';
import { ID, articleData, manifest, useHosts } from './hosts.ts';

const folder = inject('site');
const ids = manifest.articles.map(({ id }) => id);
const { site } = useHosts();

interface OEmbedAnswer {
  title: string;
  html: string;
  width: number;
  height: number;
  thumbnail_url: string;
}
const oembed = (id: string) =>
  // The test of its shape stands below.
  JSON.parse(readFileSync(join(folder, `oembed/${id}.json`), 'utf8')) as OEmbedAnswer;

describe.each(ids)('%s', (id) => {
  it('names its oEmbed answer once in its head, in full, within the first 150 kB', () => {
    const html = readFileSync(join(folder, id, 'index.html'), 'utf8');
    const $ = load(html);
    const links = $('link[type="application/json+oembed"]');
    expect(links.length).toBe(1);
    expect(links.parent().is('head')).toBe(true);
    expect(links.attr('href')).toBe(new URL(`/oembed/${id}.json`, SITE_URL).href);
    expect(html.indexOf('application/json+oembed')).toBeLessThan(150_000);
  });

  it('answers oEmbed with a quotation that has the safety line, then a frame with a title', () => {
    const answer = oembed(id);
    const article = articleData(id);
    expect(answer).toMatchObject({ version: '1.0', type: 'rich', title: article.title });
    expect([typeof answer.width, typeof answer.height]).toEqual(['number', 'number']);
    const $ = load(answer.html);
    const [first, second, ...more] = $('body').children().get();
    expect([first?.name, second?.name, more]).toEqual(['blockquote', 'iframe', []]);
    expect($('blockquote').text()).toContain(article.safety?.text ?? article.answer.text);
    expect($('iframe').attr('title')).toContain(article.title);
  });

  it('promises no address that does not answer', () => {
    const entry = manifest.articles.find((article) => article.id === id);
    const $ = load(oembed(id).html);
    const promised = [
      ...[entry?.card.url, entry?.full.url, ...(entry?.sections.map(({ url }) => url) ?? [])],
      ...[oembed(id).thumbnail_url, manifest.loader.src],
      ...[$('iframe').attr('src'), $('a').attr('href')],
    ].map((url) => new URL(url ?? '').pathname);
    expect(promised.filter((path) => !exists(folder, path))).toEqual([]);
  });
});

it('parameters that a host adds to the address change nothing', async () => {
  const at = `${site().origin}/oembed/${ID}.json`;
  const plain = await (await fetch(at)).text();
  const asked = await (await fetch(`${at}?url=x&format=json&maxwidth=600&dnt=1`)).text();
  expect(asked).toBe(plain);
});

it('a card is a picture of 1200 by 630 pixels, as PNG', () => {
  const $ = pageAt(folder, `/${ID}/`);
  const path = new URL($('meta[property="og:image"]').attr('content') ?? '').pathname;
  const png = readFileSync(join(folder, path));
  expect(png.subarray(1, 4).toString()).toBe('PNG');
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);
});

describe('clients that others wrote find', () => {
  const page = () => `${site().origin}/${ID}/`;
  const { title, answer } = articleData(ID);
  const isOurs = (html: string | undefined) => {
    expect(html).toContain('<iframe');
    expect(html).toContain(`/embed/v1/card/${ID}/`);
    expect(html).toContain(answer.text);
  };

  it('our HTML: @extractus/oembed-extractor', async () => {
    const found = await extract(page());
    expect(found.title).toBe(title);
    isOurs('html' in found ? String(found.html) : undefined);
  });

  it('our HTML: unfurl.js', async () => {
    const found = await unfurl(page());
    isOurs(found.oEmbed && 'html' in found.oEmbed ? String(found.oEmbed.html) : undefined);
    expect(found.open_graph?.title).toBe(title);
  });

  it('our HTML: metascraper with its rule for frames', async () => {
    const html = await (await fetch(page())).text();
    const found = await metascraper([metascraperIframe()])({ url: page(), html });
    isOurs(String(found['iframe']));
  });

  it('title, description and picture: open-graph-scraper', async () => {
    // Its own guard against addresses of the loopback would keep it from a test's server.
    const html = await (await fetch(page())).text();
    const { result } = await openGraph({ html });
    expect(result.ogTitle).toBe(title);
    expect(result.ogDescription?.length).toBeGreaterThan(70);
    expect(result.ogImage?.[0]?.url).toMatch(/\/og\.png$/);
  });
});

import { describe, expect, test } from 'vitest';
import { crawl } from '../../../src/integrations/crawl.ts';

const SITE: Readonly<Record<string, string>> = {
  '/info/':
    '<a href="/info/a/">A</a> <a href="/other/">Outside</a> <a href="https://x.test/">X</a>',
  '/info/a/':
    '<a href="../b/?q=1#top">B</a> <a href="/info/">Home</a> <a href="/info/lost/">Lost</a> <a href="/info/f.pdf">F</a>',
  '/info/b/': '<a>No link</a>',
};

const get = (href: string | URL | Request) => {
  const html = SITE[new URL(String(href)).pathname];
  const headers = { 'content-type': 'text/html; charset=utf-8' };
  return Promise.resolve(
    new Response(html ?? '', { status: html === undefined ? 404 : 200, headers }),
  );
};

describe('crawl', () => {
  test('follows links below its start, once each, and gives addresses without the base', async () => {
    const pages = await crawl(new URL('https://dev.test/info/'), get);
    expect(pages.map(({ address }) => address)).toEqual(['/', '/a/', '/b/']);
  });
});

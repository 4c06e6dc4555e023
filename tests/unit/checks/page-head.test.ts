import { expect, it } from 'vitest';
import { pageHead } from '../../../src/checks/page-head.ts';
import { builtSite, said } from './site.ts';

const SHARED = `<meta name="viewport" content="width=device-width"><meta property="og:title" content="A">
  <meta property="og:description" content="B">`;
const at = (address: string) =>
  `<link rel="canonical" href="${address}"><meta property="og:url" content="${address}">`;
const ARTICLE = '<article data-article="understand/a"></article>';

it('accepts a full head, and a page for wrong addresses without its own', () => {
  const site = builtSite(
    {
      '404.html': `<html lang="en-GB">${SHARED}`,
      'understand/a/index.html': `<html lang="en-GB">${SHARED}${at('https://needlewise.example/info/understand/a/')}
        <script type="application/ld+json">{"a":1}</script><body>${ARTICLE}`,
    },
    'https://needlewise.example/info/',
  );
  expect(said(pageHead, site)).toEqual([]);
});

it('finds what is missing', () => {
  expect(said(pageHead, builtSite({ 'understand/a/index.html': ARTICLE }))).toMatchInlineSnapshot(`
    [
      "understand/a/index.html: The page lacks html[lang].",
      "understand/a/index.html: The page lacks meta[name="viewport"].",
      "understand/a/index.html: The page lacks meta[property="og:title"].",
      "understand/a/index.html: The page lacks meta[property="og:description"].",
      "understand/a/index.html: The page is wrong about its own address: link[rel="canonical"] says nothing, not https://needlewise.example/understand/a/.",
      "understand/a/index.html: The page is wrong about its own address: meta[property="og:url"] says nothing, not https://needlewise.example/understand/a/.",
      "understand/a/index.html: The page lacks script[type="application/ld+json"].",
    ]
  `);
});

it('finds a wrong address and JSON-LD that does not parse', () => {
  const html = `<html lang="en-GB">${SHARED}${at('https://needlewise.example/b')}
    <script type="application/ld+json">{a}</script>`;
  expect(said(pageHead, builtSite({ 'b/index.html': html }))).toMatchInlineSnapshot(`
    [
      "b/index.html: The page is wrong about its own address: link[rel="canonical"] says https://needlewise.example/b, not https://needlewise.example/b/.",
      "b/index.html: The page is wrong about its own address: meta[property="og:url"] says https://needlewise.example/b, not https://needlewise.example/b/.",
      "b/index.html: The JSON-LD does not parse: SyntaxError: Expected property name or '}' in JSON at position 1 (line 1 column 2).",
    ]
  `);
});

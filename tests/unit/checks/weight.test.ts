import { expect, it } from 'vitest';
import { weight } from '../../../src/checks/weight.ts';
import { builtSite, said } from './site.ts';

const ARTICLE = '<article data-article="a/b">';
const of = (length: number) => 'x'.repeat(length);

it('accepts a light article, and any page that is heavy only in words', () => {
  const site = builtSite({
    'a/b/index.html': `<link rel="stylesheet" href="/a.css"><script type="module" src="/a.js"></script>${ARTICLE}${of(7000)}`,
    'glossary/index.html': of(20_000),
    'a.css': `${of(4000)}@font-face{src:url(f.woff2)}`,
    'a.js': `import("./big.js");${of(4000)}`,
    'big.js': of(40_000),
    'f.woff2': of(35_000),
  });
  expect(said(weight, site)).toEqual([]);
});

it('finds heavy HTML and CSS of an article, and a heavy median', () => {
  const site = builtSite({
    'a/b/index.html': `<link rel="stylesheet" href="/a.css">${ARTICLE}${of(9000)}`,
    'a.css': of(6000),
  });
  expect(said(weight, site)).toMatchInlineSnapshot(`
    [
      "a/b/index.html: HTML and CSS come to 15.1 kB; 14 kB is the most.",
      "all articles: HTML and CSS of the median article come to 15.1 kB; 12 kB is the most.",
    ]
  `);
});

it('finds scripts that are heavy with what they import, on any page', () => {
  const site = builtSite({
    'index.html': '<script type="module">import"/a.js"</script>',
    'a.js': `import{b}from"./b.js";${of(2000)}`,
    'b.js': `import"./a.js";${of(4000)}`,
  });
  expect(said(weight, site)).toMatchInlineSnapshot(`
    [
      "index.html: JavaScript comes to 6.0 kB; 5 kB is the most.",
    ]
  `);
});

it('finds heavy fonts and a second request that blocks the first paint', () => {
  const site = builtSite({
    'index.html': `<link rel="stylesheet" href="/a.css"><script src="/a.js"></script>
      <link rel="stylesheet" href="/p.css" media="print"><link rel="preload" as="font" href="/f.woff2">`,
    'a.css': '@font-face{src:url(/f.woff2)}@font-face{src:url("/g.woff2")}',
    ...{ 'f.woff2': of(30_000), 'g.woff2': of(10_000), 'a.js': '', 'p.css': '' },
  });
  expect(said(weight, site)).toMatchInlineSnapshot(`
    [
      "index.html: Fonts come to 40.0 kB; 36 kB is the most.",
      "index.html: The first paint waits for 2 requests; 1 is the most.",
    ]
  `);
});

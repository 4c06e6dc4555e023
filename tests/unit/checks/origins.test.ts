import { expect, it } from 'vitest';
import { origins } from '../../../src/checks/origins.ts';
import { builtSite, said } from './site.ts';

it('accepts its own files, data addresses and links to follow', () => {
  const site = builtSite({
    'index.html': `<link rel="stylesheet" href="/a.css"><script src="/a.js"></script><img src="data:,">
      <a href="https://nhs.uk/">NHS</a><link rel="canonical" href="https://needlewise.example/">
      <link rel="license" href="https://creativecommons.org/"><blockquote cite="https://fda.gov/">`,
    'a.css': '@font-face{src:url(/f.woff2)} a{background:url("data:image/png;base64,AA")}',
  });
  expect(said(origins, site)).toEqual([]);
});

it('finds whatever a page loads from elsewhere, in HTML and in CSS', () => {
  const site = builtSite({
    'index.html': `<link rel="stylesheet" href="/a.css"><link rel="preconnect" href="https://1.example">
      <script src="//2.example/a.js"></script><img srcset="/a.png 1x, https://3.example/b.png 2x">
      <iframe src="https://4.example/"></iframe><style>@import "https://5.example/c.css";</style>
      <svg><use href="https://6.example/i.svg#a"></use></svg><form action="https://7.example/"></form>`,
    'a.css': 'a{background:url( https://8.example/d.png )}b{src:url("https://9.example/e.woff2")}',
  });
  expect(said(origins, site)).toMatchInlineSnapshot(`
    [
      "index.html: The page loads https://1.example/ from another origin.",
      "index.html: The page loads https://2.example/a.js from another origin.",
      "index.html: The page loads https://4.example/ from another origin.",
      "index.html: The page loads https://3.example/b.png from another origin.",
      "index.html: The page loads https://6.example/i.svg#a from another origin.",
      "index.html: The page loads https://7.example/ from another origin.",
      "index.html: The page loads https://8.example/d.png from another origin.",
      "index.html: The page loads https://9.example/e.woff2 from another origin.",
      "index.html: The page loads https://5.example/c.css from another origin.",
    ]
  `);
});

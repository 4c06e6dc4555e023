import { expect, it } from 'vitest';
import { links } from '../../../src/checks/links.ts';
import { builtSite, said } from './site.ts';

const WEEK = 'aftercare/first-week/index.html';

it('accepts pages, anchors, files, other origins and what is no address of a page', () => {
  const site = builtSite({
    'index.html': `<a href="/aftercare/first-week/#day-3">1</a><a href="aftercare/first-week/">2</a>
      <a href="#top">3</a><a href="/print.pdf">4</a><a href="https://nhs.uk/no-slash">5</a>
      <a href="tel:999">6</a><img srcset="/a.png 1x, /b.png 2x"><a href="/search/?q=red">7</a>
      <a href="https://needlewise.example/aftercare/first-week/#:~:text=red">8</a>
      <a href="/embed/v1/card/">9</a>`,
    [WEEK]: '<h2 id="day-3">Day 3</h2>',
    'search/index.html': '',
    'embed/v1/card/index.html': '',
    ...{ 'print.pdf': '', 'a.png': '', 'b.png': '' },
  });
  expect(said(links, site)).toEqual([]);
});

it('finds dead links, dead anchors and missing slashes', () => {
  const site = builtSite({
    'index.html': `<a href="/nowhere/">1</a><a href="/aftercare/first-week/#day-4">2</a>
      <a href="/aftercare/first-week">3</a><img src="/gone.png"><a href="#gone">4</a>
      <a href="/%E0%A4%A">5</a><meta property="og:image" content="/card.png">`,
    [WEEK]: '<h2 id="day-3">Day 3</h2>',
  });
  expect(said(links, site)).toMatchInlineSnapshot(`
    [
      "index.html: A link goes to /nowhere/, which is not there.",
      "index.html: A link goes to /aftercare/first-week/#day-4, but that page has no such id.",
      "index.html: A link goes to /aftercare/first-week without its last slash.",
      "index.html: A link goes to /gone.png, which is not there.",
      "index.html: A link goes to #gone, but that page has no such id.",
      "index.html: A link goes to /%E0%A4%A, which is not there.",
      "index.html: A link goes to /card.png, which is not there.",
    ]
  `);
});

it('wants the base before every address', () => {
  const site = builtSite(
    { 'index.html': '<a href="/info/">1</a><a href="/about/">2</a>' },
    'https://needlewise.example/info/',
  );
  expect(said(links, site)).toMatchInlineSnapshot(`
    [
      "index.html: A link goes to /about/, outside the base of the site.",
    ]
  `);
});

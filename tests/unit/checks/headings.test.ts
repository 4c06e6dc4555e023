import { expect, it } from 'vitest';
import { headings } from '../../../src/checks/headings.ts';
import { builtSite, said } from './site.ts';

it('accepts one h1 and levels that go down one at a time', () => {
  const html = '<h1>A</h1><h2>B</h2><h3>C</h3><h2>D</h2>';
  expect(said(headings, builtSite({ 'index.html': html }))).toEqual([]);
});

it('finds a second h1, a skipped level and an empty heading', () => {
  const html = '<h1>A</h1><h3>B</h3><h1>C</h1><h2> <span></span></h2>';
  expect(said(headings, builtSite({ 'index.html': html }))).toMatchInlineSnapshot(`
    [
      "index.html: The page has 2 h1 headings, not 1.",
      "index.html: A heading (h2) is empty.",
      "index.html: A heading level is skipped: h3 “B” follows h1.",
    ]
  `);
});

it('finds a page that does not begin with its h1', () => {
  expect(said(headings, builtSite({ 'index.html': '<h2>A</h2>' }))).toMatchInlineSnapshot(`
    [
      "index.html: The page has 0 h1 headings, not 1.",
      "index.html: A heading level is skipped: h2 “A” follows nothing.",
    ]
  `);
});

import { expect, it } from 'vitest';
import { validHtml } from '../../../src/checks/valid-html.ts';
import { builtSite, said } from './site.ts';

function page(body: string): string {
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A</title></head><body>${body}</body></html>`;
}

it('accepts what Astro writes', () => {
  const body = `<main><h1>A</h1><img src="/a.png" alt><ul role="list"><li>B</li></ul>
    <form action="/search/"><label for="q">Search</label><input id="q" type="search" name="q"><button type="submit">Go</button></form>
    <needle-plan><details><summary>More</summary><p popover id="p">Text & more</p></details></needle-plan>
    <svg viewBox="0 0 1 1" aria-hidden="true"><path d="M0 0"></path></svg></main>`;
  expect(said(validHtml, builtSite({ 'index.html': page(body) }))).toEqual([]);
});

it('finds an id that is used twice', () => {
  const body = '<main><h1 id="a">A</h1><p id="a">B</p></main>';
  expect(said(validHtml, builtSite({ 'index.html': page(body) }))).toMatchInlineSnapshot(`
    [
      "index.html: The HTML is not valid: Duplicate ID "a" (no-dup-id, line 1).",
    ]
  `);
});

it('finds an inline style, a block inside a paragraph and a nameless button', () => {
  const body = '<p style="color:red">A</p>\n<p><div>B</div></p>\n<button type="button"></button>';
  expect(said(validHtml, builtSite({ 'index.html': page(body) }))).toMatchInlineSnapshot(`
    [
      "index.html: The HTML is not valid: Inline style is not allowed (no-inline-style, line 1).",
      "index.html: The HTML is not valid: Stray end tag '</p>' (close-order, line 2).",
      "index.html: The HTML is not valid: <button> must have accessible text (text-content, line 3).",
    ]
  `);
});

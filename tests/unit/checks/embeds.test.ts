import { expect, it } from 'vitest';
import { embeds } from '../../../src/checks/embeds.ts';
import { builtSite, said } from './site.ts';

const HEAD =
  '<!doctype html><html lang="en-GB"><head><title>A</title><meta name="robots" content="noindex"><link rel="canonical" href="https://needlewise.example/a/b/"><meta name="responsive-embedded-sizing" content="allow-origins=*"><link rel="stylesheet" href="/embed/v1/e.css"></head>';
const main = (inner: string) =>
  `${HEAD}<body><main data-hash="${'a'.repeat(64)}"><h2 data-level="1">A</h2>${inner}</main></body></html>`;
const site = (html: string, css = '') =>
  builtSite({ 'embed/v1/a/b/index.html': html, 'embed/v1/e.css': css });

it('accepts an embed that stands by itself', () => {
  const inner =
    '<h3 data-level="2">B</h3><p><a href="https://needlewise.example/a/b/#c" target="_blank">C</a> <a href="tel:111">111</a> <a data-href="own" target="_blank">D</a></p><footer>E</footer>';
  expect(said(embeds, site(main(inner)))).toEqual([]);
});

it('finds what an embed owes its host and its reader', () => {
  expect(said(embeds, site('<html><body><p>A</p></body></html>'))).toMatchInlineSnapshot(`
    [
      "embed/v1/a/b/index.html: The embed lacks its language.",
      "embed/v1/a/b/index.html: The embed lacks a title.",
      "embed/v1/a/b/index.html: The embed lacks noindex.",
      "embed/v1/a/b/index.html: The embed lacks leave for hosts to size it.",
      "embed/v1/a/b/index.html: The embed lacks the hash of its text.",
      "embed/v1/a/b/index.html: The embed lacks a heading.",
      "embed/v1/a/b/index.html: The embed lacks a canonical link.",
      "embed/v1/a/b/index.html: The embed has other landmarks than one main: none.",
    ]
  `);
});

it('finds an h1, a skipped level, other landmarks and links that lead nowhere from a frame', () => {
  const inner =
    '<h1>B</h1><h4>C</h4><aside>D</aside><section aria-label="E"></section><div role="region"></div><a href="#x">F</a><a href="/a/b/" target="_blank">G</a><a href="https://a.example/">H</a>';
  expect(said(embeds, site(main(inner)))).toMatchInlineSnapshot(`
    [
      "embed/v1/a/b/index.html: The embed has other landmarks than one main: main, aside, section, div.",
      "embed/v1/a/b/index.html: The embed has an h1.",
      "embed/v1/a/b/index.html: A heading level is skipped: h4 follows h1.",
      "embed/v1/a/b/index.html: A link of the embed leads nowhere from a frame: #x.",
      "embed/v1/a/b/index.html: A link of the embed leads nowhere from a frame: /a/b/.",
      "embed/v1/a/b/index.html: A link of the embed leads nowhere from a frame: https://a.example/.",
    ]
  `);
});

it('finds files of another origin', () => {
  const inner =
    '<img src="https://cdn.example/a.png" alt=""><script src="//cdn.example/a.js"></script>';
  expect(said(embeds, site(main(inner)))).toMatchInlineSnapshot(`
    [
      "embed/v1/a/b/index.html: The page loads https://cdn.example/a.png from another origin.",
      "embed/v1/a/b/index.html: The page loads https://cdn.example/a.js from another origin.",
    ]
  `);
});

it('finds an embed that is heavy with its stylesheet', () => {
  expect(said(embeds, site(main('x'.repeat(20_000)), 'x'.repeat(12_000)))).toMatchInlineSnapshot(`
    [
      "embed/v1/a/b/index.html: The embed comes to 32.4 kB; 30 kB is the most.",
    ]
  `);
});

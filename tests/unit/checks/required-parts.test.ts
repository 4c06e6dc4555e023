import { describe, expect, it } from 'vitest';
import { requiredParts } from '../../../src/checks/required-parts.ts';
import { builtSite, said } from './site.ts';

const section = (id: string, body = '') =>
  `<section data-section="${id}"><h2 id="${id}">${id}</h2>${body}</section>`;
const SOURCES = section('sources', '<ul><li>FDA 2025</li></ul>');
const article = (id: string, parts: string) =>
  `<main><article data-article="${id}" data-grade="5.0" data-hash="a1"><div data-prose>${parts}</div></article></main>`;

describe('requiredParts', () => {
  it('accepts an article with all its parts, and pages that are none', () => {
    const parts = ['in-short', 'risks', 'not-known', 'when-to-get-help'].map((id) => section(id));
    const site = builtSite({
      'index.html': '<main></main>',
      'benefits/index.html': '<main></main>',
      'benefits/scars/index.html': article('benefits/scars', parts.join('') + SOURCES),
      'understand/what/index.html': article(
        'understand/what',
        section('in-short') + section('not-known') + SOURCES,
      ),
    });
    expect(said(requiredParts, site)).toEqual([]);
  });

  it('finds an address of an article that holds none', () => {
    const site = builtSite({ 'session/day/index.html': '<main></main>' });
    expect(said(requiredParts, site)).toMatchInlineSnapshot(`
      [
        "session/day/index.html: The page lacks article[data-article].",
      ]
    `);
  });

  it('finds sections that a benefit owes', () => {
    const html = article('benefits/scars', section('in-short') + section('sources'));
    const site = builtSite({ 'benefits/scars/index.html': html });
    expect(said(requiredParts, site)).toMatchInlineSnapshot(`
      [
        "benefits/scars/index.html: The page lacks section[data-section="not-known"].",
        "benefits/scars/index.html: The page lacks section[data-section="risks"].",
        "benefits/scars/index.html: The page lacks section[data-section="when-to-get-help"].",
        "benefits/scars/index.html: The page lacks a source in the list of sources.",
      ]
    `);
  });

  it('finds a wrong id, missing measures, loose headings and unlike sections', () => {
    const parts = `${section('in-short')}${section('not-known')}${SOURCES}<h2 id="c">Loose</h2>
      <section data-section="a"><h2 id="b">B</h2></section>
      <section data-section="d" id="d"><h2 id="d">D</h2></section>`;
    const html = `<article data-article="understand/why">${parts}</article>`;
    const site = builtSite({ 'understand/what/index.html': html });
    expect(said(requiredParts, site)).toMatchInlineSnapshot(`
      [
        "understand/what/index.html: The page lacks article[data-grade].",
        "understand/what/index.html: The page lacks article[data-hash].",
        "understand/what/index.html: The page lacks one article in main.",
        "understand/what/index.html: The page lacks [data-prose].",
        "understand/what/index.html: The article calls itself understand/why, which is not its address.",
        "understand/what/index.html: The part “Loose” is no section.",
        "understand/what/index.html: The section “a” has another id than its h2, or an id of its own.",
        "understand/what/index.html: The section “d” has another id than its h2, or an id of its own.",
      ]
    `);
  });
});

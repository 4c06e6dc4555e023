import { describe, expect, test } from 'vitest';
import { recordsOf } from '../../../src/lib/search/records.ts';

const page = (main: string, lang = 'en-GB') =>
  `<!doctype html><html lang="${lang}"><body><header>Menu</header><main>${main}</main></body></html>`;

const ARTICLE = page(`
  <article data-article="aftercare/first-week">
    <h1>The first week</h1>
    <section data-section="in-short"><h2 id="in-short" class="hidden">In short</h2><p>It eases.</p></section>
    <div data-prose>
      <section data-section="redness">
        <h2 id="redness">Is redness <em>normal</em>?</h2>
        <p>It eases<span data-note>FDA 2025</span>, day by day.</p><p>Tell your<br>clinic.</p>
        <svg><text>A drawing</text></svg><button>Print</button>
      </section>
    </div>
    <section data-section="sources"><h2 id="sources">Sources</h2><p>A leaflet.</p></section>
  </article>`);

describe('recordsOf', () => {
  test('gives an article a record for itself and one for each section, without notes, sources and controls', () => {
    expect(recordsOf(ARTICLE, '/aftercare/first-week/')).toMatchInlineSnapshot(`
      [
        {
          "content": "It eases.",
          "filters": {
            "kind": [
              "article",
            ],
            "stage": [
              "aftercare",
            ],
          },
          "language": "en-gb",
          "meta": {
            "page": "The first week",
            "title": "The first week",
          },
          "url": "/aftercare/first-week/",
        },
        {
          "content": "It eases, day by day. Tell your clinic.",
          "filters": {
            "kind": [
              "section",
            ],
            "stage": [
              "aftercare",
            ],
          },
          "language": "en-gb",
          "meta": {
            "page": "The first week",
            "title": "Is redness normal?",
          },
          "url": "/aftercare/first-week/#redness",
        },
      ]
    `);
  });

  test('gives a question its other phrasings, where to read on and the names of its sources', () => {
    const html = page(`<h1>Questions</h1>
      <article data-question="peel" data-also="flaky skin | peeling">
        <h3 id="peel">Is it normal to peel?</h3><p>Yes.</p>
        <p data-note>Sources: <a href="/s/#a">NHS 2025</a>; <a href="/s/#b">AAD 2024</a></p>
        <p class="read-on" data-note>Read on: <a href="/base/aftercare/first-week/#peeling">The first week</a></p>
      </article>`);
    expect(recordsOf(html, '/questions/')).toMatchInlineSnapshot(`
      [
        {
          "content": "Yes.",
          "filters": {
            "cites": [
              "NHS 2025",
              "AAD 2024",
            ],
            "kind": [
              "question",
            ],
            "readOn": [
              "/base/aftercare/first-week/#peeling",
            ],
            "readOnText": [
              "The first week",
            ],
            "stage": [
              "questions",
            ],
          },
          "language": "en-gb",
          "meta": {
            "also": "flaky skin | peeling",
            "page": "Questions",
            "title": "Is it normal to peel?",
          },
          "url": "/questions/#peel",
        },
      ]
    `);
  });

  test('gives a glossary term its own place and its other names', () => {
    const html = page(
      '<h1>Glossary</h1><article data-glossary-term="keloid" data-also="raised scar"><h3>Keloid</h3><p>A scar that grows.</p></article>',
    );
    expect(recordsOf(html, '/glossary/')).toMatchObject([
      {
        url: '/glossary/#keloid',
        content: 'A scar that grows.',
        meta: { title: 'Keloid', page: 'Glossary', also: 'raised scar' },
        filters: { kind: ['term'] },
      },
    ]);
  });

  test('takes a marked page as a whole, headings within it included', () => {
    const html = page(
      '<h1>About</h1><div data-search-page><p>Who we are.</p><h2>Money</h2><p>None.</p></div>',
    );
    expect(recordsOf(html, '/about/')).toMatchObject([
      {
        url: '/about/',
        content: 'Who we are. Money. None.',
        meta: { title: 'About', page: 'About' },
      },
    ]);
  });

  test('leaves out the head of a table, and ends each cell with a full stop', () => {
    const html = page(
      '<h1>About</h1><div data-search-page><table><thead><tr><th>What</th><th>How long</th></tr></thead><tbody><tr><th>Pool</th><td>2 days</td></tr></tbody></table></div>',
    );
    expect(recordsOf(html, '/about/')[0]?.content).toBe('Pool. 2 days.');
  });

  test('leaves out pages that carry no mark, and marks outside main', () => {
    const html =
      '<html lang="en-GB"><body><p data-search-page>Menu</p><main><h1>404</h1></main></body></html>';
    expect(recordsOf(html, '/404/')).toEqual([]);
  });

  test('takes the language of the page', () => {
    expect(recordsOf(page('<h1>A</h1><p data-search-page>B</p>', 'es'), '/a/')[0]?.language).toBe(
      'es',
    );
  });
});

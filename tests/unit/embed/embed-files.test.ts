import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { MANIFEST_PATH } from '../../../src/lib/embed/addresses.ts';
import { embedFiles } from '../../../src/lib/embed/embed-files.ts';
import type { Manifest } from '../../../src/lib/embed/manifest.ts';
import { oembed } from '../../../src/lib/embed/oembed.ts';
import { article, SITE } from './embed-site.ts';

const files = embedFiles([article()], SITE);

describe('embedFiles', () => {
  it('gives each article a card, itself, its sections and an oEmbed answer, under its old ids too', () => {
    expect([...files.keys()]).toMatchInlineSnapshot(`
      [
        "/embed/v1/card/benefits/scars/",
        "/embed/v1/benefits/scars/",
        "/embed/v1/benefits/scars/effect/",
        "/embed/v1/benefits/scars/risks/",
        "/embed/v1/benefits/scars/when-to-get-help/",
        "/oembed/benefits/scars.json",
        "/embed/v1/card/benefits/marks/",
        "/embed/v1/benefits/marks/",
        "/embed/v1/benefits/marks/effect/",
        "/embed/v1/benefits/marks/risks/",
        "/embed/v1/benefits/marks/when-to-get-help/",
        "/oembed/benefits/marks.json",
        "/benefits/marks/",
        "/embed/v1/manifest.json",
      ]
    `);
  });

  it('shows under an old id what stands under the new one, and leads the old page there', () => {
    for (const path of ['/embed/v1/card/benefits/', '/oembed/benefits/']) {
      const end = path.startsWith('/oembed') ? '.json' : '/';
      expect(files.get(`${path}marks${end}`)).toBe(files.get(`${path}scars${end}`));
    }
    const $ = load(files.get('/benefits/marks/') ?? '');
    expect($('meta[http-equiv="refresh"]').attr('content')).toBe(
      '0;url=https://needlewise.example/benefits/scars/',
    );
  });
});

describe('the manifest', () => {
  // Made by the function under test, from this type.
  const { loader, articles } = JSON.parse(files.get(MANIFEST_PATH) ?? '') as Manifest;

  it('names the newest loader, and every embed with its heights where they are measured', () => {
    expect(loader).toEqual(SITE.loader);
    const [first] = articles;
    expect(first).toMatchObject({ id: 'benefits/scars', checked: '2026-11-22', withdrawn: false });
    expect(first?.card).toEqual({
      url: 'https://needlewise.example/embed/v1/card/benefits/scars/',
      heights: { 320: 900, 480: 700, 720: 500 },
    });
    expect(first?.full).toEqual({ url: 'https://needlewise.example/embed/v1/benefits/scars/' });
    expect(first?.sections.map(({ id, url }) => [id, url])).toEqual([
      ['effect', 'https://needlewise.example/embed/v1/benefits/scars/effect/'],
      ['risks', 'https://needlewise.example/embed/v1/benefits/scars/risks/'],
      ['when-to-get-help', 'https://needlewise.example/embed/v1/benefits/scars/when-to-get-help/'],
    ]);
  });
});

describe('oembed', () => {
  it('quotes the answer, the safety line and the link, and frames the card', () => {
    expect(oembed(article(), 700, SITE)).toMatchInlineSnapshot(`
      {
        "author_name": "Needlewise",
        "author_url": "https://needlewise.example/about/",
        "cache_age": 86400,
        "height": 700,
        "html": "<blockquote><p>It may help.</p> <p>Hot, or spreading: get help today.</p> <p><a href="https://needlewise.example/benefits/scars/">Scars &amp; marks</a></p></blockquote> <iframe src="https://needlewise.example/embed/v1/card/benefits/scars/" width="100%" height="700" frameborder="0" title="Scars &amp; marks, from Needlewise" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" loading="lazy"></iframe>",
        "provider_name": "Needlewise",
        "provider_url": "https://needlewise.example/",
        "thumbnail_height": 630,
        "thumbnail_url": "https://needlewise.example/og.png",
        "thumbnail_width": 1200,
        "title": "Scars & marks",
        "type": "rich",
        "version": "1.0",
        "width": 600,
      }
    `);
  });

  it('escapes what an author wrote', () => {
    const { html } = oembed({ ...article(), answer: '1 < 2 & "3"', title: '<b>' }, 700, SITE);
    expect(html).toContain('1 &lt; 2 &amp; &quot;3&quot;');
    expect(load(html, null, false)('iframe').attr('title')).toBe('<b>, from Needlewise');
  });

  it('keeps its words apart where a host drops the paragraphs, as WordPress does', () => {
    const text = oembed(article(), 700, SITE).html.replaceAll(/<\/?p>/g, '');
    expect(text).toContain('It may help. Hot, or spreading: get help today. <a ');
  });
});

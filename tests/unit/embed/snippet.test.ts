import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { snippet, type Snippet } from '../../../src/lib/embed/snippet.ts';
import { article, SITE } from './embed-site.ts';

const { id, title, answer, keyPoints, safety, sections } = article();
const given: Snippet = {
  ...{ root: 'https://needlewise.example/', id, title, answer, keyPoints, safety },
  ...{ view: { is: 'card' }, parts: sections, checked: '22 November 2026', options: {} },
  heights: { 320: 900, 480: 700, 720: 500 },
  ...{ loader: SITE.loader, words: SITE.words },
};

describe('snippet', () => {
  it('quotes the answer, the key points and the safety line, and brings the loader with its hash', () => {
    expect(snippet(given)).toMatchInlineSnapshot(`
      "<blockquote data-needlewise cite="https://needlewise.example/benefits/scars/" style="margin:0 0 32px;padding:0 16px;max-width:608px;font-size:18px;line-height:1.6;display:flex;flex-direction:column;justify-content:space-between;min-height:max(500px,1340px - 125.0vw,1340px - 125.0vw)">
       <p>It may help.</p><ul><li>Three visits.</li><li>It can harm.</li></ul><p>Hot, or spreading: get help today.</p>
       <p><a href="https://needlewise.example/benefits/scars/">Scars &amp; marks</a>. Checked 22 November 2026.</p>
      </blockquote>
      <script async src="https://needlewise.example/embed/v1/loader.1.js" integrity="sha384-1" crossorigin="anonymous"></script>"
    `);
  });

  it('names the view and the options in attributes, and a section in the address', () => {
    const $ = load(
      snippet({
        ...given,
        view: { is: 'full' },
        options: {
          theme: 'dark',
          clinic: '"A" & <b>',
          approved: { name: 'B', date: '2026-11-20', hash: 'ab12cd34' },
        },
      }),
    );
    expect($('blockquote').attr()).toMatchObject({
      'data-view': 'full',
      'data-theme': 'dark',
      'data-clinic': '"A" & <b>',
      'data-approved': 'B|2026-11-20|ab12cd34',
    });
    const section = load(snippet({ ...given, view: { is: 'section', section: 'risks' } }));
    expect(section('blockquote').attr('cite')).toBe(
      'https://needlewise.example/benefits/scars/#risks',
    );
  });

  it('escapes what an author wrote', () => {
    const $ = load(snippet({ ...given, answer: '<script>1</script>', keyPoints: ['a < b'] }));
    expect($('script')).toHaveLength(1);
    expect($('li').text()).toBe('a < b');
  });

  it('lists the parts of the article but the one that is shown, and none beside a card', () => {
    const listed = (view: Snippet['view']) => {
      const $ = load(snippet({ ...given, view }));
      return $('blockquote > div a')
        .get()
        .map((link) => $(link).attr('href')?.replace('https://needlewise.example', ''));
    };
    const all = sections.map((part) => `/${id}/#${part.id}`);
    const [first = ''] = sections.map((part) => part.id);
    expect(listed({ is: 'card' })).toEqual([]);
    expect(listed({ is: 'full' })).toEqual(all);
    expect(listed({ is: 'section', section: first })).toEqual(all.slice(1));
  });

  it('names the article first of all its links, because the frame is called after it', () => {
    const $ = load(snippet({ ...given, view: { is: 'full' } }));
    expect($('blockquote a').first().text()).toBe(title);
  });

  it('keeps no place where nothing was measured, and leaves out a safety line that is not there', () => {
    const $ = load(snippet({ ...given, heights: undefined, safety: '' }));
    expect($('blockquote').attr('style')).not.toContain('min-height');
    expect($('blockquote > p')).toHaveLength(2);
  });
});

import { describe, expect, it } from 'vitest';
import { articleParts } from '../../../src/lib/open-data/article-parts.ts';

const URL = 'https://example.org/aftercare/first-week/';
const parts = (section: string) =>
  articleParts(
    `<article data-article="a/b"><section data-section="in-short"><h2>In short</h2></section><div data-prose><section data-section="redness"><h2 id="redness">Is it usual?</h2>${section}</section></div></article>`,
    URL,
  );
const html = (section: string) => parts(section).sections[0]?.html;

describe('a section as data', () => {
  it('has its id, its heading and its address, and leaves out what the page adds', () => {
    expect(parts('<p>Yes.</p>').sections).toEqual([
      {
        id: 'redness',
        title: 'Is it usual?',
        url: `${URL}#redness`,
        html: '<p>Yes.</p>',
        text: 'Yes.',
      },
    ]);
  });

  it('keeps the facts of a sentence, and leaves out the note beside it', () => {
    expect(
      html(
        '<p><span class="c" data-facts="a b">Yes.</span><span class="ev" data-note><button>May</button></span></p>',
      ),
    ).toBe('<p><span data-facts="a b">Yes.</span></p>');
  });

  it('keeps the word of a term, and leaves out what explains it', () => {
    expect(
      html(
        '<p>The <span class="term" data-term="dermis"><button type="button">dermis</button><span data-note popover>Skin.</span></span> heals.</p>',
      ),
    ).toBe('<p>The dermis heals.</p>');
  });

  it('keeps the numbers to call of a help card', () => {
    expect(
      html(
        '<div class="help" data-help="emergency"><h3><svg></svg>Call</h3><ul class="help-numbers" data-note><li><a href="tel:999">999</a></li></ul></div>',
      ),
    ).toBe(
      '<div data-help="emergency"><h3>Call</h3><ul><li><a href="tel:999">999</a></li></ul></div>',
    );
  });

  it('leaves the conclusion and the description of a drawing', () => {
    expect(
      html(
        '<figure><svg><text>x</text></svg><figcaption><span class="figure-conclusion">Three days.</span><details><summary>Describe</summary><p>Long.</p></details></figcaption></figure>',
      ),
    ).toBe('Three days.<p>Long.</p>');
  });

  it('writes links in full, and no class, style or script', () => {
    expect(
      html(
        '<p class="x" style="color:red" onclick="x()"><a class="y" href="/decide/cost/">Cost</a> <a href="#sun">Sun</a></p><script>1</script>',
      ),
    ).toBe(
      `<p><a href="https://example.org/decide/cost/">Cost</a> <a href="${URL}#sun">Sun</a></p>`,
    );
  });

  it('keeps text text', () => {
    expect(html('<p>5 &lt; 6 &amp; <b>7</b></p>')).toBe('<p>5 &lt; 6 &amp; <b>7</b></p>');
  });
});

it('the claims are every sentence with facts, in order, with their section', () => {
  const { claims } = parts(
    '<p><span data-facts="a b">One.</span><span class="ev" data-note>May</span> Two.</p><ul data-facts="c"><li>Three.</li></ul>',
  );
  expect(claims).toEqual([
    { section: 'redness', text: 'One.', facts: ['a', 'b'] },
    { section: 'redness', text: 'Three.', facts: ['c'] },
  ]);
});

import { describe, expect, it } from 'vitest';
import { articleEnd } from '../examples/article-end.ts';
import { printFoot } from '../examples/print-foot.ts';
import { render, textOf, textsOf } from './render.ts';

describe('ArticleEnd', () => {
  it('says how the page came about, when it was checked and will be, and its version', async () => {
    const $ = await render(articleEnd, 'between two pages');
    const text = textOf($, '.about-page');
    expect(text).toContain('Checked on 22 November 2026. Next check by 22 May 2027.');
    expect(text).toContain('Written with AI');
    expect(text).toContain('Nobody pays for this page');
    expect(textOf($, 'code')).toBe('ab12cd34');
  });

  it('tells what changed, why, and whether it touches safety, newest first', async () => {
    const $ = await render(articleEnd, 'between two pages');
    expect(textsOf($, 'details li')).toEqual([
      '1 December 2026: A sign was added. New advice. This touches safety.',
      '22 November 2026: First published. New article.',
    ]);
  });

  it('leads on to the pages before and after', async () => {
    const $ = await render(articleEnd, 'between two pages');
    expect($('a[rel="prev"]').attr('href')).toBe('/session/step-by-step/');
    expect($('a[rel="next"]').attr('href')).toBe('/aftercare/when-to-get-help/');
  });

  it('leads only one way at either end of the journey', async () => {
    const first = await render(articleEnd, 'first of the journey');
    expect(first('a[rel="prev"]')).toHaveLength(0);
    expect(first('a[rel="next"]')).toHaveLength(1);
    const last = await render(articleEnd, 'last of the journey');
    expect(last('a[rel="prev"]')).toHaveLength(1);
    expect(last('a[rel="next"]')).toHaveLength(0);
  });

  it('names related pages and those of others, and has no empty list of them', async () => {
    const $ = await render(articleEnd, 'between two pages');
    expect(textsOf($, '.onward-title + ul a')).toEqual(['Is it for me?', 'DermNet: Microneedling']);
    const none = await render(articleEnd, 'first of the journey');
    expect(none.text()).not.toMatch(/Related pages|From others/);
  });
});

describe('PrintFoot', () => {
  it('gives the address, the day and the version of the text', async () => {
    const $ = await render(printFoot, 'of an article');
    expect(textOf($, 'p')).toContain('https://needlewise.example/aftercare/first-week/');
    expect(textOf($, 'p')).toContain('Checked 22 November 2026. Text version ab12cd34.');
  });

  it('has a QR code of fixed size, and says nothing to screen readers', async () => {
    const $ = await render(printFoot, 'of an article');
    expect($('img').attr('width')).toBe($('img').attr('height'));
    expect($('.print-foot').attr('aria-hidden')).toBe('true');
  });
});

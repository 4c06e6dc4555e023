import { load } from 'cheerio';
import { describe, expect, it } from 'vitest';
import { builtEmbeds, embedPage as checked } from '../../../src/checks/embed-page.ts';
import type { EmbedView } from '../../../src/lib/embed/addresses.ts';
import { embedPage } from '../../../src/lib/embed/embed-page.ts';
import { readArticle } from '../../../src/lib/embed/read-article.ts';
import { builtSite } from '../checks/site.ts';
import { article, SITE } from './embed-site.ts';

const section = (id: string): EmbedView => ({ is: 'section', section: id });
const VIEWS: EmbedView[] = [{ is: 'card' }, { is: 'full' }, section('effect'), section('risks')];
const html = (view: EmbedView) => embedPage(article(), view, SITE);
const open = (view: EmbedView) => load(html(view));
const headings = (view: EmbedView) =>
  open(view)('h1, h2, h3, h4, h5, h6')
    .get()
    .map((heading) => `${heading.name} ${load(heading).text()}`);

describe.each(VIEWS)('the embed of a $is', (view) => {
  it('passes every check of a built embed', () => {
    const site = builtSite({ 'embed/v1/a/b/index.html': html(view) });
    expect(builtEmbeds(site).flatMap((embed) => checked(embed, site.address))).toEqual([]);
  });

  it('says what no option can change: language, title, dates, review, who wrote it, version, the page', () => {
    const $ = open(view);
    expect($('html').attr('lang')).toBe('en-GB');
    expect($('main').attr('data-hash')).toBe('ab12cd34'.repeat(8));
    const foot = $('.embed-foot').find('[hidden]').remove().end().text();
    expect(foot).toContain(
      'Checked on 22 November 2026. Next check by 22 May 2027. Not yet reviewed by a clinician. Text version ab12cd34.',
    );
    expect(foot).toContain('Who wrote this: Needlewise, with AI, from named sources.');
    expect($('.home a').attr('href')).toBe('https://needlewise.example/benefits/scars/');
  });

  it('carries the safety line', () => {
    expect(open(view)('.safety').text()).toBe('Hot, or spreading: get help today.');
  });

  it('hides the clinic’s places until a script fills them, labelled as the clinic’s', () => {
    const $ = open(view);
    expect($('.clinic').attr('hidden')).toBeDefined();
    expect($('.clinic').attr('aria-label')).toBe('From your clinic');
    expect($('[data-slot]:not([hidden])')).toHaveLength(0);
  });
});

it.each([{ is: 'full' } as const, section('effect')])(
  'the embed of a $is explains the dots, and leads to their meaning in full',
  (view) => {
    const key = open(view)('.dots-key');
    expect(key.text()).toBe('Dots show how sure a finding is.');
    expect(key.find('a').attr('href')).toBe('https://needlewise.example/evidence/#how-sure');
  },
);

describe('the card', () => {
  it('holds the answer and the key points, and no section', () => {
    const $ = open({ is: 'card' });
    expect($('.answer').text()).toBe('It may help.');
    expect($('.key-points li')).toHaveLength(2);
    expect($('section')).toHaveLength(0);
  });
});

describe('the whole article', () => {
  it('has every section below its title, and all sources that they name', () => {
    expect(headings({ is: 'full' })).toEqual([
      'h2 Scars & marks',
      'h3 What may it do?',
      'h4 How',
      'h3 What can go wrong?',
      'h3 When to get help',
      'h4 Call now',
    ]);
    const sources = open({ is: 'full' })('.sources li');
    expect(sources.text()).toBe('Gowda 2021Maker 2020 Not independent.');
  });

  it('puts the clinic beside "when to get help"', () => {
    expect(open({ is: 'full' })('[data-section="when-to-get-help"]').next().is('.clinic')).toBe(
      true,
    );
  });
});

describe('a section', () => {
  it('carries the risks and "when to get help" with it, and the way to its article', () => {
    expect(headings(section('effect'))).toEqual([
      'h2 What may it do?',
      'h3 How',
      'h3 What can go wrong?',
      'h3 When to get help',
      'h4 Call now',
    ]);
    expect(open(section('effect'))('.part-of').text()).toBe('Part of Scars & marks');
  });

  it('is not carried twice when it is one of these itself', () => {
    expect(headings(section('risks'))).toEqual([
      'h2 What can go wrong?',
      'h3 When to get help',
      'h4 Call now',
    ]);
    expect(headings(section('when-to-get-help'))).toEqual([
      'h2 When to get help',
      'h3 Call now',
      'h3 What can go wrong?',
    ]);
  });

  it('keeps the evidence of a claim, its source opening where it was published', () => {
    const $ = open(section('effect'));
    expect($('button').attr('popovertarget')).toBe($('[popover]').attr('id'));
    const links = $('.ev-note a').get();
    expect(links.map((link) => link.attribs['href'])).toEqual([
      'https://example.org/gowda',
      'https://needlewise.example/evidence/x/#c',
    ]);
  });

  it('that does not exist is refused by name', () => {
    expect(() => html(section('nothing'))).toThrow(
      'The article benefits/scars has no section "nothing".',
    );
  });
});

describe('help numbers', () => {
  it('name the regions that an option may put first, and lose no place', () => {
    const lines = open({ is: 'full' })('.help-numbers li').get();
    expect(lines.map((line) => line.attribs['data-region'])).toEqual(['uk', 'us ca', undefined]);
  });
});

describe('a withdrawn article', () => {
  it('says so and shows nothing of its text, in every view', () => {
    const withdrawn = article((page) =>
      page
        .replace('data-review', 'data-withdrawn="2027-01-01" data-review')
        .replace(
          '<div data-prose><p class="answer"',
          '<p class="warn">Withdrawn: wrong.</p><div data-prose><p class="answer"',
        ),
    );
    for (const view of VIEWS) {
      const text = load(embedPage(withdrawn, view, SITE))('main').text();
      expect(text).toContain('Withdrawn: wrong.');
      expect(text).not.toMatch(/It may help|Some scars fade|Dark patches/);
    }
  });
});

describe('readArticle', () => {
  it('reads nothing from a page that holds no article', () => {
    expect(readArticle('<main><h1>Glossary</h1></main>')).toBeUndefined();
  });

  it('reads dates, hash, old ids and short texts', () => {
    expect(article()).toMatchObject({
      id: 'benefits/scars',
      title: 'Scars & marks',
      formerly: ['benefits/marks'],
      checked: '2026-11-22',
      next: '2027-05-22',
      answer: 'It may help.',
      keyPoints: ['Three visits.', 'It can harm.'],
      isWithdrawn: false,
    });
  });
});

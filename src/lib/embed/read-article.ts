import { load, type CheerioAPI } from 'cheerio';
import { modifiedOn } from '../modified-on.ts';
import type { EmbedArticle, EmbedSection } from './article.ts';
import { openLinks } from './open-links.ts';

/** Reads the built page of an article for its embeds; undefined when the page holds no article. */
export function readArticle(html: string): EmbedArticle | undefined {
  const $ = load(html);
  const article = $('main article[data-article]');
  const id = article.attr('data-article');
  if (id === undefined) return undefined;
  const url = $('link[rel="canonical"]').attr('href') ?? '';
  const named = sourcesBySection($);
  const keyPoints = texts($, '.in-short .key-points > li');
  openLinks($, article, url);
  withoutLandmarks($);
  article.find('script').remove();
  article.find('[data-facts]').removeAttr('data-facts');
  return {
    ...{ id, url, keyPoints },
    formerly: (article.attr('data-formerly') ?? '').split(' ').filter((old) => old !== ''),
    lang: $('html').attr('lang') ?? 'en',
    title: $('h1').first().text().trim(),
    hash: article.attr('data-hash') ?? '',
    review: article.attr('data-review') ?? 'none',
    checked: modifiedOn(html) ?? '',
    next: article.attr('data-next') ?? '',
    answer: $('.in-short .answer').text().trim(),
    safety: $('.article-head .safety').text().trim(),
    warnings: texts($, '.in-short > .warn'),
    inShort: $('.in-short > [data-prose]').html() ?? '',
    dotsKey: $.html('.article-head > .dots-key'),
    status: $('.about-page > p').first().text().trim().replaceAll(/\s+/g, ' '),
    isWithdrawn: article.attr('data-withdrawn') !== undefined,
    sections: $(SECTIONS)
      .get()
      .map((section): EmbedSection => {
        const id = $(section).attr('data-section') ?? '';
        const title = $(section).find('h2').first().text().trim();
        return { id, title, html: $.html(section), sources: named.get(id) ?? [] };
      }),
    sources: new Map(
      $('.sources li[id]')
        .get()
        .map((entry) => [entry.attribs['id'] ?? '', $(entry).html()?.trim() ?? '']),
    ),
  };
}

const SECTIONS = 'article[data-article] > [data-prose] > section[data-section]';

/** Which sources a section names, in its order; to be read before its links are opened. */
function sourcesBySection($: CheerioAPI): Map<string, string[]> {
  const known = new Set($('.sources li[id]').map((_, entry) => `#${entry.attribs['id'] ?? ''}`));
  return new Map(
    $(SECTIONS)
      .get()
      .map((section) => {
        const targets = $(section)
          .find('a[href^="#"]')
          .map((_, link) => link.attribs['href']);
        const own = new Set(targets.get().filter((href) => known.has(href)));
        return [$(section).attr('data-section') ?? '', [...own].map((href) => href.slice(1))];
      }),
  );
}

/** A frame has one landmark: asides and named regions become groups with the same names. */
function withoutLandmarks($: CheerioAPI): void {
  for (const [selector, role] of [
    ['aside', 'note'],
    ['section[aria-label]', 'group'],
  ] as const) {
    for (const element of $(selector).get()) {
      element.name = 'div';
      $(element).attr('role', role);
    }
  }
}

const texts = ($: CheerioAPI, selector: string): string[] =>
  $(selector)
    .get()
    .map((element) => $(element).text().trim());

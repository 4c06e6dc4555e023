import type { Cheerio, CheerioAPI } from 'cheerio';
import type { Element } from 'domhandler';

/**
 * Makes the links of an article fit for a frame: addresses in full, opening in a new tab. A frame as
 * tall as its text can't scroll to an anchor, so the name of a source leads to the source, and any
 * other anchor to its place on the article's page at `url`.
 */
export function openLinks($: CheerioAPI, article: Cheerio<Element>, url: string): void {
  const sources = new Map(
    article
      .find('section.sources li[id]')
      .get()
      .map((entry) => [`#${entry.attribs['id'] ?? ''}`, $(entry).find('a').attr('href')]),
  );
  for (const link of article.find('a[href]').get()) {
    const href = link.attribs['href'] ?? '';
    if (/^(?:tel|mailto):/.test(href)) continue;
    link.attribs['href'] = new URL(sources.get(href) ?? href, url).href;
    link.attribs['target'] = '_blank';
    link.attribs['rel'] = 'noopener';
  }
}

import { load, type CheerioAPI } from 'cheerio';
import { readableText } from '../reading/readable-text.ts';
import { plainHtml } from './plain-html.ts';

/** One section of an article, without anything of our page around it. */
export interface OpenSection {
  id: string;
  title: string;
  url: string;
  /** What stands under the heading, as plain elements; `data-facts` names the facts of a sentence. */
  html: string;
  /** The same as text, a blank line between blocks. */
  text: string;
}

/** One sentence, list or card, and the facts that it rests on. */
export interface OpenClaim {
  /** The section in which it stands. */
  section: string;
  text: string;
  facts: string[];
}

/** The sections of a built article and its claims, in their order. `url` is the page's address in full. */
export function articleParts(
  html: string,
  url: string,
): { sections: OpenSection[]; claims: OpenClaim[] } {
  const $ = load(html);
  const sections = $('article[data-article] > [data-prose] > section[data-section]').get();
  return {
    sections: sections.map((section) => {
      const id = $(section).attr('data-section') ?? '';
      const inner = plainHtml($, section, url);
      return {
        ...{ id, title: $(section).find('h2').first().text().trim(), url: `${url}#${id}` },
        ...{ html: inner, text: readableText(inner) },
      };
    }),
    claims: sections.flatMap((section) => claimsIn($, section)),
  };
}

function claimsIn($: CheerioAPI, section: Parameters<typeof $>[0]): OpenClaim[] {
  return $(section)
    .find('[data-facts]')
    .get()
    .map((element) => ({
      section: $(section).attr('data-section') ?? '',
      text: readableText($.html($(element).clone().find('.ev').remove().end())).replace(
        /\s+/g,
        ' ',
      ),
      facts: ($(element).attr('data-facts') ?? '').split(' ').filter((id) => id !== ''),
    }))
    .filter(({ text, facts }) => text !== '' && facts.length > 0);
}

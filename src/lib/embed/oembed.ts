import { embedPath } from './addresses.ts';
import type { EmbedArticle } from './article.ts';
import type { EmbedPlace } from './embed-head.ts';
import { escapeHtml } from './escape-html.ts';

/** An oEmbed answer of the type `rich` (oembed.com, 1.0). */
export interface OEmbed {
  version: '1.0';
  type: 'rich';
  title: string;
  provider_name: string;
  provider_url: string;
  author_name: string;
  author_url: string;
  cache_age: number;
  thumbnail_url: string;
  thumbnail_width: number;
  thumbnail_height: number;
  html: string;
  width: number;
  height: number;
}

/**
 * What a host shows that meets an article's address: a quotation with the answer, the safety line and
 * the link, followed by a frame with the card, `height` pixels tall. WordPress drops the paragraphs
 * of the quotation, so blanks stand between them; it needs the quotation to size the frame.
 */
export function oembed(article: EmbedArticle, height: number, place: EmbedPlace): OEmbed {
  const { site, words } = place;
  const src = `${site.url}${embedPath(article.id, { is: 'card' }).slice(1)}`;
  const title = words.frameTitle(article.title, site.name);
  const said = article.isWithdrawn ? article.warnings : [article.answer, article.safety];
  const quoted = said.filter((text) => text !== '').map((text) => `<p>${escapeHtml(text)}</p>`);
  const link = `<p><a href="${escapeHtml(article.url)}">${escapeHtml(article.title)}</a></p>`;
  // WordPress drops styles: in a post without blocks, a frame of 600 pixels would stand out of a phone.
  const size = `width="100%" height="${String(height)}" frameborder="0"`;
  return {
    ...{ version: '1.0', type: 'rich', title: article.title },
    ...{ provider_name: site.name, provider_url: site.url },
    ...{ author_name: site.name, author_url: `${site.url}about/`, cache_age: 86_400 },
    thumbnail_url: `${site.url}og.png`,
    ...{ thumbnail_width: 1200, thumbnail_height: 630 },
    html: `<blockquote>${[...quoted, link].join(' ')}</blockquote> <iframe src="${escapeHtml(src)}" ${size} title="${escapeHtml(title)}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" referrerpolicy="no-referrer" loading="lazy"></iframe>`,
    ...{ width: WIDTH, height },
  };
}

const WIDTH = 600;

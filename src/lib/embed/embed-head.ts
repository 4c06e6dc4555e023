import type { EmbedView } from './addresses.ts';
import type { EmbedArticle } from './article.ts';
import { EMBED_CSP } from './embed-policy.ts';
import { embedTitle } from './embed-title.ts';
import { escapeHtml } from './escape-html.ts';
import type { EmbedWords } from './words.ts';

/** Where embeds stand and what they share. */
export interface EmbedPlace {
  /** The site's name, and its address in full with a slash at its end. */
  site: { name: string; url: string };
  /** Addresses of the stylesheet and the script. */
  assets: { style: string; script: string };
  words: EmbedWords;
}

/** Everything of an embed before its body: kept out of search engines, naming the article as the original. */
export function embedHead(article: EmbedArticle, view: EmbedView, place: EmbedPlace): string {
  const { style, script } = place.assets;
  const title = `${embedTitle(article, view)} | ${place.site.name}`;
  return [
    `<!doctype html><html lang="${escapeHtml(article.lang)}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(title)}</title>`,
    '<meta name="robots" content="noindex">',
    `<link rel="canonical" href="${escapeHtml(article.url)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="responsive-embedded-sizing" content="allow-origins=*">',
    `<meta http-equiv="content-security-policy" content="${escapeHtml(EMBED_CSP)}">`,
    `<link rel="stylesheet" href="${escapeHtml(style)}">`,
    `<script defer src="${escapeHtml(script)}"></script></head>`,
  ].join('');
}

import { embedPath, MANIFEST_PATH, oembedPath, type EmbedView } from './addresses.ts';
import type { EmbedArticle } from './article.ts';
import { embedPage } from './embed-page.ts';
import type { EmbedPlace } from './embed-head.ts';
import { escapeHtml } from './escape-html.ts';
import type { HeightTable } from './heights.ts';
import { manifest, type Manifest } from './manifest.ts';
import { oembed } from './oembed.ts';

/** What all embeds of a site have in common. */
export interface EmbedSite extends EmbedPlace {
  heights: HeightTable;
  loader: Manifest['loader'];
}

/** Every file that is made of articles for those who embed them, by its path without the base; a folder stands for its index.html. */
export function embedFiles(
  articles: readonly EmbedArticle[],
  site: EmbedSite,
): Map<string, string> {
  const files = new Map(articles.flatMap((article) => filesOf(article, site)));
  const all = manifest(articles, site.heights, site.site.url, site.loader);
  return files.set(MANIFEST_PATH, JSON.stringify(all));
}

/** The files of one article. What was published under an old id keeps answering there, and the old page leads to the new one. */
export function filesOf(article: EmbedArticle, site: EmbedSite): [path: string, text: string][] {
  const views: EmbedView[] = [
    ...[{ is: 'card' } as const, { is: 'full' } as const],
    ...article.sections.map(({ id }) => ({ is: 'section', section: id }) as const),
  ];
  const pages = views.map((view) => ({ view, html: embedPage(article, view, site) }));
  const height = site.heights[embedPath(article.id, { is: 'card' })]?.[480] ?? UNMEASURED;
  const answer = JSON.stringify(oembed(article, height, site));
  return [
    ...[article.id, ...article.formerly].flatMap((id): [string, string][] => [
      ...pages.map(({ view, html }): [string, string] => [embedPath(id, view), html]),
      [oembedPath(id), answer],
    ]),
    ...article.formerly.map((id): [string, string] => [`/${id}/`, moved(article)]),
  ];
}

/** A height in which most cards fit; the rest can be scrolled to. */
const UNMEASURED = 800;

const moved = ({ lang, title, url }: EmbedArticle): string =>
  `<!doctype html><html lang="${escapeHtml(lang)}"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><meta http-equiv="refresh" content="0;url=${escapeHtml(url)}"><meta name="robots" content="noindex"><link rel="canonical" href="${escapeHtml(url)}"></head><body><p><a href="${escapeHtml(url)}">${escapeHtml(title)}</a></p></body></html>\n`;

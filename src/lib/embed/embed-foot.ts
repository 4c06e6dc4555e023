import type { EmbedArticle } from './article.ts';
import { approvalPlace } from './clinic-places.ts';
import type { EmbedPlace } from './embed-head.ts';
import { escapeHtml } from './escape-html.ts';
import { shortHash } from '../review/review-hash.ts';

/** What no option can change: who wrote the text, when it was checked and by whom, its version, and the way to the whole page. */
export function embedFoot(article: EmbedArticle, { site, words }: EmbedPlace): string {
  const link = (href: string, text: string) =>
    `<a href="${escapeHtml(href)}" target="_blank" rel="noopener">${escapeHtml(text)}</a>`;
  const who = escapeHtml(words.written(site.name)).replace(site.name, link(site.url, site.name));
  const version = `${escapeHtml(words.version)} <code>${shortHash(article.hash)}</code>.`;
  return [
    '<footer class="embed-foot">',
    approvalPlace(words),
    `<p>${escapeHtml(article.status)} ${version}</p>`,
    `<p>${who} ${escapeHtml(words.unpaid)}</p>`,
    `<p class="home">${escapeHtml(words.readWhole)} ${link(article.url, article.title)}</p>`,
    '</footer>',
  ].join('');
}

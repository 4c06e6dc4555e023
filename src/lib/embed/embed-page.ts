import type { EmbedView } from './addresses.ts';
import type { EmbedArticle, EmbedSection } from './article.ts';
import { clinicPlace, ownSheetPlace } from './clinic-places.ts';
import { embedFoot } from './embed-foot.ts';
import { embedHead, type EmbedPlace } from './embed-head.ts';
import { sectionOf } from './embed-title.ts';
import { escapeHtml } from './escape-html.ts';
import { levelled } from './levelled.ts';

/** Sections that travel with every other one: what can go wrong, and where to get help. */
const COMPANIONS = ['risks', 'when-to-get-help'];
const HELP = 'when-to-get-help';

/** The page of an embed. Throws when the view names a section that the article does not have. */
export function embedPage(article: EmbedArticle, view: EmbedView, place: EmbedPlace): string {
  const inner = article.isWithdrawn ? withdrawn(article) : BODIES[view.is](article, view, place);
  const tag = `<main class="embed prose" data-embed="${article.id}" data-view="${view.is}" data-hash="${article.hash}">`;
  return `${embedHead(article, view, place)}<body>${tag}${inner}${embedFoot(article, place)}</main></body></html>\n`;
}

type Body = (article: EmbedArticle, view: EmbedView, place: EmbedPlace) => string;

const BODIES: Readonly<Record<EmbedView['is'], Body>> = {
  card: (article, _view, { words }) =>
    [
      ...[top(article), ownSheetPlace(article, words), article.inShort],
      ...[safety(article), clinicPlace(article, words)],
    ].join(''),
  full: (article, _view, { words }) =>
    [
      ...[top(article), ownSheetPlace(article, words), article.inShort, safety(article)],
      article.dotsKey,
      withHelp(article, article.sections, words),
      sources(article, article.sections, words),
    ].join(''),
  section: (article, view, { words }) => {
    const section = sectionOf(article, view.is === 'section' ? view.section : '');
    const others = article.sections.filter(
      ({ id }) => COMPANIONS.includes(id) && id !== section.id,
    );
    const partOf = `<p class="part-of">${escapeHtml(words.partOf)} <a href="${escapeHtml(article.url)}" target="_blank" rel="noopener">${escapeHtml(article.title)}</a></p>`;
    const isHelp = section.id === HELP;
    return [
      warnings(article),
      ...[levelled(section.html, 1), partOf, ownSheetPlace(article, words)],
      isHelp ? clinicPlace(article, words) : '',
      isHelp ? '' : safety(article),
      isHelp ? parts(others) : withHelp(article, others, words),
      article.dotsKey,
      sources(article, [section, ...others], words),
    ].join('');
  },
};

const top = (article: EmbedArticle): string =>
  `<h2 data-level="1">${escapeHtml(article.title)}</h2>${warnings(article)}`;

const warnings = (article: EmbedArticle): string =>
  article.warnings.map((text) => `<p class="warn">${escapeHtml(text)}</p>`).join('');

/** Of a withdrawn text only the word that it was withdrawn is left. */
const withdrawn = (article: EmbedArticle): string => top(article);

const safety = (article: EmbedArticle): string =>
  article.safety === '' ? '' : `<p class="safety">${escapeHtml(article.safety)}</p>`;

const parts = (sections: readonly EmbedSection[]): string =>
  sections.map(({ html }) => levelled(html, 2)).join('');

/** Sections, with the clinic's own words after "when to get help", or before all where that is not among them. */
function withHelp(
  article: EmbedArticle,
  sections: readonly EmbedSection[],
  words: EmbedPlace['words'],
): string {
  const at = sections.findIndex(({ id }) => id === HELP) + 1;
  return parts(sections.slice(0, at)) + clinicPlace(article, words) + parts(sections.slice(at));
}

function sources(
  article: EmbedArticle,
  sections: readonly EmbedSection[],
  words: EmbedPlace['words'],
): string {
  const named = new Set(sections.flatMap((section) => section.sources));
  const entries = [...named].map((anchor) => `<li>${article.sources.get(anchor) ?? ''}</li>`);
  return entries.length === 0
    ? ''
    : `<details class="sources"><summary>${escapeHtml(words.sources)}</summary><ol>${entries.join('')}</ol></details>`;
}

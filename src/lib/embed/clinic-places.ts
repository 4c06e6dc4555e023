import type { EmbedArticle } from './article.ts';
import { escapeHtml } from './escape-html.ts';
import type { EmbedWords } from './words.ts';

/** Where a clinic's own name and numbers go: hidden until the frame's script fills them, and labelled as the clinic's. */
export function clinicPlace({ id }: EmbedArticle, words: EmbedWords): string {
  const { label, addedBy, phone, hours, booking } = words.clinic;
  const lines = [
    slot('phone', `${escapeHtml(phone)} <a data-href="tel" data-fill="phone"></a>`),
    slot('hours', `${escapeHtml(hours)} <span data-fill="hours"></span>`),
    slot('booking', `<a data-href="booking"${OUT}>${escapeHtml(booking)}</a>`),
    ...(isAftercare(id) ? [] : [ownSheet(words)]),
  ];
  const by = `${escapeHtml(addedBy.before)} <b data-fill="clinic">${escapeHtml(addedBy.name)}</b>. ${escapeHtml(addedBy.after)}`;
  return `<div class="clinic" role="group" aria-label="${escapeHtml(label)}" hidden><p class="clinic-label">${by}</p>${lines.join('')}</div>`;
}

/** In aftercare the clinic's own sheet comes first, because it knows what was done. */
export const ownSheetPlace = ({ id }: EmbedArticle, words: EmbedWords): string =>
  isAftercare(id) ? ownSheet(words) : '';

/** Where a clinic's approval is told, or that the text has changed since. */
export function approvalPlace({ approved, changed, clinic }: EmbedWords): string {
  const name = `<b data-fill="clinic">${escapeHtml(clinic.addedBy.name)}</b>`;
  return [
    slot(
      'approved',
      `${escapeHtml(approved.before)} ${name} ${escapeHtml(approved.by)} <b data-fill="reader"></b> ${escapeHtml(approved.on)} <span data-fill="date"></span>. ${escapeHtml(approved.after)}`,
    ),
    slot(
      'changed',
      `${escapeHtml(changed.before)} ${name} ${escapeHtml(changed.after)} <span data-fill="date"></span>.`,
    ),
  ].join('');
}

const OUT = ' target="_blank" rel="noopener"';

const isAftercare = (id: string): boolean => id.startsWith('aftercare/');

const slot = (name: string, inner: string): string =>
  `<p class="slot" data-slot="${name}" hidden>${inner}</p>`;

const ownSheet = ({ ownSheet }: EmbedWords): string =>
  slot(
    'own',
    `${escapeHtml(ownSheet.before)} <a data-href="own"${OUT}>${escapeHtml(ownSheet.link)}</a>.`,
  );

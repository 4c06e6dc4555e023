import { articlePath, type EmbedView } from './addresses.ts';
import type { Heights } from './heights.ts';
import { escapeHtml } from './escape-html.ts';
import { optionsQuery, type EmbedOptions } from './options.ts';
import type { EmbedWords } from './words.ts';

/** What the snippet quotes of an article, and what it chooses. */
export interface Snippet {
  /** The site's address in full, with its last slash. */
  root: string;
  id: string;
  view: EmbedView;
  title: string;
  answer: string;
  keyPoints: readonly string[];
  safety: string;
  /** The day of the last check, as a reader knows it: "22 November 2026". */
  checked: string;
  options: EmbedOptions;
  /** The measured heights of the card; the quotation keeps its place for it. */
  heights: Heights | undefined;
  loader: { src: string; integrity: string };
  words: EmbedWords;
}

/** The code for a site that takes scripts: a quotation that stands by itself, and the loader. */
export function snippet(given: Snippet): string {
  const { root, id, view, options, loader } = given;
  const address = `${root}${articlePath(id, view.is === 'section' ? view.section : undefined).slice(1)}`;
  const chosen = [...new URLSearchParams(optionsQuery(options))];
  const attributes = [
    ['cite', address],
    ...(view.is === 'full' ? [['view', 'full']] : []),
    ...chosen,
    [
      'style',
      [LOOK, ...(given.heights ? [`min-height:${reserved(given.heights)}`] : [])].join(';'),
    ],
  ].map(([name = '', value = '']) => {
    const isOurs = name !== 'cite' && name !== 'style';
    return `${isOurs ? 'data-' : ''}${name}="${escapeHtml(value)}"`;
  });
  const points = given.keyPoints.map((point) => `<li>${escapeHtml(point)}</li>`).join('');
  const safety = given.safety === '' ? '' : `<p>${escapeHtml(given.safety)}</p>`;
  return `<blockquote data-needlewise ${attributes.join(' ')}>
 <p>${escapeHtml(given.answer)}</p><ul>${points}</ul>${safety}
 <p><a href="${escapeHtml(address)}">${escapeHtml(given.title)}</a>. ${escapeHtml(given.words.checked(given.checked))}</p>
</blockquote>
<script async src="${escapeHtml(loader.src)}" integrity="${escapeHtml(loader.integrity)}" crossorigin="anonymous"></script>`;
}

/** The size of a card's text, so that the quotation is nearly as tall as the card and nothing moves when the card comes. */
const LOOK = 'margin:0;padding:0 16px;max-width:608px;font-size:18px;line-height:1.7';

/** A length that is the measured height at a window of 360 pixels and of 800, and between them in a line. */
function reserved({ 320: narrow, 720: wide }: Heights): string {
  const slope = (narrow - wide) / (800 - 360);
  const start = Math.round(narrow + slope * 360);
  const least = `${String(wide)}px`;
  return `clamp(${least},${String(start)}px - ${(slope * 100).toFixed(1)}vw,${String(Math.max(narrow, wide))}px)`;
}

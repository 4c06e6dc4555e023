import { articlePath, type EmbedView } from './addresses.ts';
import { escapeHtml } from './escape-html.ts';
import type { Heights } from './heights.ts';
import { keptRoom } from './kept-room.ts';
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
  /** The other parts of the article; listed where more than its card is shown. */
  parts: readonly { id: string; title: string }[];
  /** The day of the last check, as a reader knows it: "22 November 2026". */
  checked: string;
  options: EmbedOptions;
  /** The measured heights of the embed; the quotation keeps its place for it. */
  heights: Heights | undefined;
  loader: { src: string; integrity: string };
  words: EmbedWords;
}

/** The code for a site that takes scripts: a quotation that stands by itself, and the loader. */
export function snippet(given: Snippet): string {
  const { root, id, view, options, loader } = given;
  const room = keptRoom(view, given.heights);
  const address = `${root}${articlePath(id, view.is === 'section' ? view.section : undefined).slice(1)}`;
  const chosen = [...new URLSearchParams(optionsQuery(options))];
  const attributes = [
    ['cite', address],
    ...(view.is === 'full' ? [['view', 'full']] : []),
    ...chosen,
    ['style', room === '' ? LOOK : `${LOOK};min-height:${room}`],
  ].map(([name = '', value = '']) => {
    const isOurs = name !== 'cite' && name !== 'style';
    return `${isOurs ? 'data-' : ''}${name}="${escapeHtml(value)}"`;
  });
  const points = given.keyPoints.map((point) => `<li>${escapeHtml(point)}</li>`).join('');
  const safety = given.safety === '' ? '' : `<p>${escapeHtml(given.safety)}</p>`;
  return `<blockquote data-needlewise ${attributes.join(' ')}>
 <p>${escapeHtml(given.answer)}</p><ul>${points}</ul>${safety}
 <p><a href="${escapeHtml(address)}">${escapeHtml(given.title)}</a>. ${escapeHtml(given.words.checked(given.checked))}</p>
${rest(given)}</blockquote>
<script async src="${escapeHtml(loader.src)}" integrity="${escapeHtml(loader.integrity)}" crossorigin="anonymous"></script>`;
}

/**
 * The size of a card's text, so that the quotation is nearly as tall as the card; what it keeps beyond
 * its text stands between its paragraphs. Their margins stay inside it, and its own is as large as most
 * that meet it: where two margins become one, what follows moves when the frame comes.
 */
const LOOK =
  'margin:0 0 32px;padding:0 16px;max-width:608px;font-size:18px;line-height:1.6;display:flex;flex-direction:column;justify-content:space-between';

/** Links to the rest of the article, where more than its card is shown: of use without scripts, and with them as tall as most windows. */
function rest({ root, id, view, parts, words }: Snippet): string {
  const others = parts.filter((part) => view.is !== 'section' || part.id !== view.section);
  if (view.is === 'card' || others.length === 0) return '';
  const links = others.map((part) => {
    const address = escapeHtml(`${root}${articlePath(id, part.id).slice(1)}`);
    // A paragraph in each, so that a thumb finds one link and not two.
    return `<li><p><a href="${address}">${escapeHtml(part.title)}</a></p></li>`;
  });
  return ` <div><p>${escapeHtml(words.more)}</p><ul>\n  ${links.join('\n  ')}\n </ul></div>\n`;
}

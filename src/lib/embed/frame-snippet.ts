import { embedPath, type EmbedView } from './addresses.ts';
import { escapeHtml } from './escape-html.ts';
import { optionsQuery, type EmbedOptions } from './options.ts';

/** What a frame without our script needs to know. */
export interface FramePlace {
  /** The site's address in full, with its last slash. */
  root: string;
  id: string;
  view: EmbedView;
  options: EmbedOptions;
  /** What a screen reader calls the frame. */
  title: string;
  /** The measured height of the embed, in CSS pixels; where the browser can't ask the frame, the rest is scrolled to. */
  height: number;
}

/** The address of a frame with its options, in full. */
export function frameSource({
  root,
  id,
  view,
  options,
}: Omit<FramePlace, 'title' | 'height'>): string {
  const query = optionsQuery(options);
  return `${root}${embedPath(id, view).slice(1)}${query && `?${query}`}`;
}

/** A plain iframe, for sites that take no scripts; `frame-sizing` lets it grow where browsers know it. */
export function frameSnippet(place: FramePlace): string {
  const height = String(place.height);
  return `<iframe src="${escapeHtml(frameSource(place))}" title="${escapeHtml(place.title)}"
 width="100%" height="${height}" style="border:0;min-height:${height}px;frame-sizing:content-height"
 sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"
 loading="lazy" referrerpolicy="no-referrer"></iframe>`;
}

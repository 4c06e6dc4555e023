import type { EmbedView } from './addresses.ts';
import type { Heights } from './heights.ts';

/**
 * The least height of a quotation, as CSS, so that nothing in sight moves when its frame comes. A
 * card fits into it, whose height is what was measured; what follows a longer embed is put below the
 * edge of the window. Empty for a card that nobody measured.
 */
export function keptRoom(view: EmbedView, heights: Heights | undefined): string {
  if (view.is !== 'card') return `min(100vh,${String(Math.min(TALL, heights?.[720] ?? TALL))}px)`;
  if (!heights) return '';
  const { 320: narrow, 480: middle, 720: wide } = heights;
  const lines = [line([480, middle], [FULL, wide]), line([320, narrow], [480, middle])];
  return `max(${[`${String(wide)}px`, ...lines].join()})`;
}

/** As tall as a large screen's window: without an end, a host in a frame as tall as its text would grow for ever. */
const TALL = 1300;

/** From this width on, a card's text gets no wider. */
const FULL = 640;

/** What a host's page leaves free beside an embed on a phone. */
const BESIDE = 32;

type Measured = readonly [width: number, height: number];

/** The height at each width of the window, on the line through two measured ones. */
function line([narrow, high]: Measured, [wide, low]: Measured): string {
  const slope = (high - low) / (wide - narrow);
  const start = high + slope * (narrow + BESIDE);
  return `${String(Math.round(start))}px - ${(slope * 100).toFixed(1)}vw`;
}

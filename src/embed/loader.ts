import { frameAddress } from '../lib/embed/frame-address.ts';
import { place, show, tell, type PlacedFrame } from './placed-frame.ts';

// Runs in other people's pages, once however often it is loaded: whoever comes later only looks for new quotations.
const KEY = Symbol.for('needlewise.embeds');
// A host's window may hold anything; only this key is ours.
const shared = window as unknown as Record<symbol, (() => void) | undefined>;
// It knows no address of its own, so that one file serves every place where the site stands.
const own =
  (document.currentScript instanceof HTMLScriptElement && document.currentScript.src) ||
  document.querySelector<HTMLScriptElement>('script[src*="/embed/v1/loader."]')?.src;

if (shared[KEY]) shared[KEY]();
else if (own) shared[KEY] = start(new URL('.', own).href);

/** Looks for quotations and listens to their frames; gives back the function that looks again. */
function start(root: string): () => void {
  const all: PlacedFrame[] = [];
  const seen = new WeakSet<Element>();
  // A frame out of sight does not notice that it became narrower; any message makes it measure itself.
  const widths = new ResizeObserver((entries) => {
    for (const { target } of entries) wake(target);
  });
  const look = () => {
    for (const quote of document.querySelectorAll<HTMLElement>('blockquote[data-needlewise]')) {
      if (seen.has(quote)) continue;
      seen.add(quote);
      const link = quote.querySelector('a');
      const src = frameAddress(quote.getAttribute('cite') ?? link?.href ?? '', quote.dataset, root);
      if (!src) continue;
      const placed = place(quote, src, unique(link?.textContent.trim() ?? 'Needlewise', all));
      all.push(placed);
      widths.observe(placed.frame);
    }
  };
  addEventListener('message', (event) => {
    const placed = all.find(({ frame }) => frame.contentWindow === event.source);
    if (placed && event.source) hear(placed, event.data);
  });
  // A frame that never loaded prints nothing.
  const hurry = () =>
    setTimeout(() => {
      for (const { frame } of all) frame.loading = 'eager';
    }, 3000);
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', look);
  if (document.readyState === 'complete') hurry();
  else addEventListener('load', hurry);
  look();
  return look;
}

function wake(frame: Element): void {
  if (frame instanceof HTMLIFrameElement) frame.contentWindow?.postMessage('needlewise', '*');
}

/** Obeys a message of a frame if it is one of ours in every part. */
function hear(placed: PlacedFrame, data: unknown): void {
  if (typeof data !== 'object' || data === null) return;
  const { ns, v, type, value } = data as Record<string, unknown>;
  if (ns !== 'needlewise' || v !== 1) return;
  if (type === 'height' && typeof value === 'number' && value >= 40 && value <= 30_000) {
    // One change in each frame of the screen, however many are asked for.
    if (placed.next === 0)
      requestAnimationFrame(() => {
        show(placed);
      });
    placed.next = value;
  } else if ((type === 'link' || type === 'changed') && typeof value === 'string') {
    tell(placed, type, value);
  }
}

/** Each frame has a title of its own, also where one article is quoted twice. */
function unique(title: string, all: readonly PlacedFrame[]): string {
  const same = all.filter(({ frame }) => frame.title.replace(/ \(\d+\)$/, '') === title).length;
  return same === 0 ? title : `${title} (${String(same + 1)})`;
}

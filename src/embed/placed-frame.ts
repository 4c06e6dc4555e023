/** A quotation in a host's page and the frame that takes its place. */
export interface PlacedFrame {
  quote: HTMLElement;
  frame: HTMLIFrameElement;
  isShown: boolean;
  /** The height that the quotation had, so that what follows does not move. */
  box: number;
  /** The height to take next, in CSS pixels; 0 while none is waiting. */
  next: number;
}

/** Longer than a slow phone needs to run the frame's script once its page has loaded. */
const SILENCE = 8000;

/** Puts a frame over the quotation, unseen and out of the flow, until it tells its height. One that says nothing after its load is taken away. */
export function place(quote: HTMLElement, src: string, title: string): PlacedFrame {
  const frame = document.createElement('iframe');
  const placed: PlacedFrame = { quote, frame, isShown: false, box: 0, next: 0 };
  frame.title = title;
  frame.loading = 'lazy';
  frame.referrerPolicy = 'no-referrer';
  frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
  Object.assign(frame.style, {
    ...{ position: 'absolute', visibility: 'hidden', display: 'block', border: '0' },
    width: `${String(room(quote.parentElement ?? quote))}px`,
  });
  frame.addEventListener('load', () => {
    setTimeout(() => {
      if (placed.isShown) return;
      frame.remove();
      tell(placed, 'error');
    }, SILENCE);
  });
  frame.src = src;
  quote.before(frame);
  return placed;
}

/** Gives the frame its next height; the first time it takes the place of the quotation. */
export function show(placed: PlacedFrame): void {
  const { quote, frame, next } = placed;
  const isFirst = !placed.isShown;
  const { top, bottom } = quote.getBoundingClientRect();
  placed.next = 0;
  if (isFirst) {
    placed.isShown = true;
    const { marginTop, marginBottom } = getComputedStyle(quote);
    placed.box = quote.offsetHeight;
    quote.style.setProperty('display', 'none', 'important');
    Object.assign(frame.style, {
      ...{ position: 'static', visibility: 'visible', width: '100%', marginTop, marginBottom },
    });
    const below = placed.box - next;
    if (below > 0) frame.style.marginBottom = `calc(${marginBottom} + ${String(below)}px)`;
  }
  frame.style.height = `${String(next)}px`;
  // Whoever went on reading below keeps the place; browsers see to it themselves only where no frame changes its position.
  if (isFirst && top < 0 && bottom < innerHeight && next > placed.box)
    scrollBy({ top: next - placed.box, behavior: 'instant' });
  if (isFirst) tell(placed, 'ready');
  tell(placed, 'height', next);
}

/** Tells the host's page what happened, as a bubbling event on the quotation. */
export function tell({ quote }: PlacedFrame, type: string, detail?: unknown): void {
  quote.dispatchEvent(new CustomEvent(`needlewise:${type}`, { bubbles: true, detail }));
}

/** The width of an element's content. */
function room(element: HTMLElement): number {
  const { paddingLeft, paddingRight } = getComputedStyle(element);
  return element.clientWidth - parseFloat(paddingLeft) - parseFloat(paddingRight);
}

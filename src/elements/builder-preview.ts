/** Shows an embed in a box as a host would, at the width of a phone or wider, as tall as it says it is. */
export interface BuilderPreview {
  /** Shows another embed; the same address changes nothing. */
  show: (src: string) => void;
}

/** Puts the frame into `[data-preview]` of `host` and lets the buttons with `data-width` set its width. */
export function builderPreview(host: HTMLElement, title: string): BuilderPreview {
  const frame = document.createElement('iframe');
  frame.title = title;
  let query = '';
  frame.addEventListener('load', () => {
    if (frame.contentWindow && frame.contentDocument && query !== '')
      takeOptions(frame.contentWindow, frame.contentDocument, query);
  });
  host.querySelector('[data-preview]')?.append(frame);
  const buttons = [...host.querySelectorAll<HTMLButtonElement>('button[data-width]')];
  const widen = (chosen: HTMLButtonElement) => {
    for (const button of buttons) button.setAttribute('aria-pressed', String(button === chosen));
    frame.style.width = `${chosen.dataset['width'] ?? '360'}px`;
  };
  for (const button of buttons) {
    button.addEventListener('click', () => {
      widen(button);
    });
  }
  if (buttons[0]) widen(buttons[0]);
  addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    const height = source === frame.contentWindow ? heightIn(data) : undefined;
    if (height !== undefined) frame.style.height = `${String(height)}px`;
  });
  let shown = '';
  return {
    show: (src) => {
      if (src === shown) return;
      shown = src;
      const url = new URL(src);
      query = url.search;
      // Replaced, not set: each choice would else be a step of the history.
      if (frame.contentWindow) frame.contentWindow.location.replace(url.origin + url.pathname);
    },
  };
}

/** Gives the embed its options once it is here and lets its script read them, so that no server hears what was typed. */
function takeOptions(window: Window, document: Document, query: string): void {
  window.history.replaceState(null, '', query);
  const loaded = document.querySelector<HTMLScriptElement>('script[src]');
  const again = document.createElement('script');
  again.src = loaded?.src ?? '';
  document.head.append(again);
}

function heightIn(data: unknown): number | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const { ns, type, value } = data as Record<string, unknown>;
  const isHeight = ns === 'needlewise' && type === 'height' && typeof value === 'number';
  return isHeight && value >= 40 && value <= 30_000 ? value : undefined;
}

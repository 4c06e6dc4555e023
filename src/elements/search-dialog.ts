import styles from '../styles/search.css?url';
import './search-box.ts';

/**
 * Opens search in the page's `dialog[data-search-dialog]`, with the box of the search page at `href`, fetched once.
 * On the search page itself its own box is focused. Rejects when there is no dialog or it can't be filled.
 */
export async function openSearch(href: string): Promise<void> {
  const own = document.querySelector<HTMLInputElement>('search-box[address] input[name="q"]');
  if (own) {
    own.select();
    return;
  }
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
  const place = dialog?.querySelector('[data-place]');
  if (!dialog || !place) throw new Error('This page has no search dialog.');
  if (dialog.open) return;
  filled ??= fill(dialog, place, href).catch((error: unknown) => {
    filled = undefined;
    throw error;
  });
  await filled;
  if (dialog.open) return;
  dialog.showModal();
  place.querySelector<HTMLInputElement>('input[name="q"]')?.select();
}

let filled: Promise<void> | undefined;

async function fill(dialog: HTMLDialogElement, place: Element, href: string): Promise<void> {
  const [box] = await Promise.all([boxFrom(href), loadStyles()]);
  place.replaceChildren(box);
  dialog.addEventListener('click', (event) => {
    if (event.target === dialog) dialog.close();
  });
}

/** The search box of the search page, made ready to stand on another one. */
async function boxFrom(href: string): Promise<Node> {
  const answer = await fetch(href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const box = page.querySelector('search-box');
  if (!answer.ok || !box) throw new Error(`${href} holds no search box.`);
  box.removeAttribute('address');
  for (const part of box.querySelectorAll('script, noscript')) part.remove();
  return document.importNode(box, true);
}

/** Brings the styles along, which most pages do without until search is opened. */
function loadStyles(): Promise<void> {
  return new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = styles;
    link.onload = () => {
      resolve();
    };
    link.onerror = reject;
    document.head.append(link);
  });
}

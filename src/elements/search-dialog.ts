import './search-box.ts';

/**
 * Opens search in the page's `dialog[data-search-dialog]`, with the box of the search page at `href`, fetched once.
 * On the search page itself its own box is focused. Rejects when there is no dialog or the box can't be fetched.
 */
export async function openSearch(href: string): Promise<void> {
  const own = document.querySelector<HTMLInputElement>('search-box[address] input[name="q"]');
  if (own) {
    own.focus();
    own.select();
    return;
  }
  const dialog = document.querySelector<HTMLDialogElement>('dialog[data-search-dialog]');
  const place = dialog?.querySelector('[data-place]');
  if (!dialog || !place) throw new Error('This page has no search dialog.');
  if (dialog.open) return;
  if (!place.querySelector('search-box')) {
    place.replaceChildren(await boxFrom(href));
    dialog.addEventListener('click', (event) => {
      if (event.target === dialog) dialog.close();
    });
  }
  dialog.showModal();
  place.querySelector<HTMLInputElement>('input[name="q"]')?.select();
}

/** The search box of the search page, made ready to stand on another one. */
async function boxFrom(href: string): Promise<Node> {
  const answer = await fetch(href);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const box = page.querySelector('search-box');
  if (!answer.ok || !box) throw new Error(`${href} holds no search box.`);
  box.removeAttribute('address');
  for (const script of box.querySelectorAll('script, noscript')) script.remove();
  return document.importNode(box, true);
}

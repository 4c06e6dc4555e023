/** Opens search in a dialog from the link `[data-search-open]` and from Ctrl or ⌘ K; its code comes on first use. */
const links = document.querySelectorAll<HTMLAnchorElement>('a[data-search-open]');

for (const link of links) {
  link.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    open(event, link);
  });
}

addEventListener('keydown', (event) => {
  const [link] = links;
  if (!link || event.key.toLowerCase() !== 'k' || event.shiftKey || event.altKey) return;
  if (event.ctrlKey || event.metaKey) open(event, link);
});

function open(event: Event, link: HTMLAnchorElement): void {
  event.preventDefault();
  import('./search-dialog.ts')
    .then(({ openSearch }) => openSearch(link.href))
    .catch(() => {
      location.assign(link.href);
    });
}

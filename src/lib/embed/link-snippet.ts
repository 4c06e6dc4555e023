import { escapeHtml } from './escape-html.ts';

/** A link to an article, with its QR code beside it for paper; `root` is the site's address with its last slash. */
export function linkSnippet(root: string, path: string, title: string): string {
  const [id = ''] = path.slice(1).split('/#');
  const address = escapeHtml(`${root}${path.slice(1)}`);
  return `<p><a href="${address}">${escapeHtml(title)}</a></p>
<p><img src="${escapeHtml(`${root}qr/${id.replace(/\/$/, '')}.svg`)}" alt="Code to scan: ${escapeHtml(title)}" width="160" height="160" loading="lazy"></p>`;
}

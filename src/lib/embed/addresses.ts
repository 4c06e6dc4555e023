/** The folder of everything that is embedded; a change that breaks what hosts hold gets a new number. */
export const EMBED_ROOT = '/embed/v1/';

/** The newest loader; hashed copies of every loader ever published stand beside it. */
export const LOADER_PATH = `${EMBED_ROOT}loader.js`;

/** Every id and section with its title, heights, hash and dates. */
export const MANIFEST_PATH = `${EMBED_ROOT}manifest.json`;

/** What of an article is shown: its card, the whole of it, or one section by its id. */
export type EmbedView = { is: 'card' } | { is: 'full' } | { is: 'section'; section: string };

/** The path of an embed, without the base: `/embed/v1/card/aftercare/first-week/`. */
export function embedPath(id: string, view: EmbedView): string {
  if (view.is === 'card') return `${EMBED_ROOT}card/${id}/`;
  return view.is === 'full' ? `${EMBED_ROOT}${id}/` : `${EMBED_ROOT}${id}/${view.section}/`;
}

/** The path of an article's oEmbed answer, without the base. */
export const oembedPath = (id: string): string => `/oembed/${id}.json`;

/** The path of an article, or of one of its sections, on the site itself. */
export const articlePath = (id: string, section?: string): string =>
  `/${id}/${section === undefined ? '' : `#${section}`}`;

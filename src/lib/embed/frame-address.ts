import { OPTION_NAMES } from './options.ts';

/**
 * The address of the frame for a snippet: `link` is the article that it quotes (with `#section` for
 * one section), `data` its attributes without `data-`: the options, and `view="full"` for the whole
 * article instead of its card. `root` is the folder of embeds. Undefined when the link leads
 * elsewhere than to an article of the site of that folder.
 */
export function frameAddress(
  link: string,
  data: Readonly<Record<string, string | undefined>>,
  root: string,
): string | undefined {
  const site = root.replace(/embed\/v1\/$/, '');
  if (!link.startsWith(site)) return undefined;
  const [, id, section] =
    /^([a-z\d-]+\/[a-z\d-]+)\/(?:\?[^#]*)?(?:#([a-z\d-]+))?$/.exec(link.slice(site.length)) ?? [];
  if (!id) return undefined;
  const query = new URLSearchParams();
  for (const name of OPTION_NAMES) {
    const value = data[name];
    if (value) query.set(name, value);
  }
  const path = section ? `${id}/${section}` : data['view'] === 'full' ? id : `card/${id}`;
  const chosen = query.toString();
  return `${root}${path}/${chosen && `?${chosen}`}`;
}

/** Where an address on a page leads. */
export type Target =
  /** Within the site; the path has no base and is decoded. */
  | { at: 'site'; path: string; id: string }
  /** The same origin, but not under the site's base. */
  | { at: 'outside-base' }
  | { at: 'another-origin'; url: URL }
  /** Nothing that is fetched: `mailto:`, `tel:`, `data:`. */
  | { at: 'nowhere' }
  | { at: 'malformed' };

/** Resolves an address as a browser does on the page at `path` (without base) of the site at `address`. */
export function target(href: string, path: string, address: URL): Target {
  const here = new URL(path.slice(1), address);
  if (!URL.canParse(href, here)) return { at: 'malformed' };
  const url = new URL(href, here);
  if (!/^https?:$/.test(url.protocol)) return { at: 'nowhere' };
  if (url.origin !== address.origin) return { at: 'another-origin', url };
  if (!url.pathname.startsWith(address.pathname)) return { at: 'outside-base' };
  const own = decoded(url.pathname.slice(address.pathname.length - 1));
  const id = decoded(url.hash.slice(1).replace(/:~:.*$/, ''));
  return own === undefined || id === undefined
    ? { at: 'malformed' }
    : { at: 'site', path: own, id };
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

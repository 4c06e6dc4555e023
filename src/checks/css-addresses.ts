/** Every address that a piece of CSS would fetch: `url()` and `@import`, without quotes, in order. */
export function cssAddresses(css: string): string[] {
  return [...css.replace(/\/\*.*?\*\//gs, '').matchAll(ADDRESS)].map(
    ([, quoted, bare, imported]) => quoted ?? bare ?? imported ?? '',
  );
}

const ADDRESS = /url\(\s*(?:["']([^"']*)["']|([^)"'\s]+))\s*\)|@import\s+["']([^"']+)["']/gi;

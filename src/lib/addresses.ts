/** An address of this site under its base: `address('/info', '/glossary/')` is '/info/glossary/'. */
export const address = (base: string, path: string): string =>
  /^\/(?!\/)/.test(path) ? `${base}${path}` : path;

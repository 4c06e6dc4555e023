/** The lines that a host adds to its content security policy: our origin may bring one script and fill frames. */
export const hostPolicy = (origin: string): string =>
  [`script-src ${origin};`, `frame-src ${origin};`].join('\n');

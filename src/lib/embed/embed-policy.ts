/**
 * The content security policy of an embed: its stylesheet, its script and nothing else. A header adds
 * who may frame it.
 */
export const EMBED_CSP = [
  "default-src 'none'",
  "style-src 'self'",
  "script-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join(';');

/**
 * The content security policy of every page: this origin and nothing else. Pagefind compiles
 * WebAssembly, which `'wasm-unsafe-eval'` allows. `frame-ancestors` can only come as a header.
 */
export const CSP = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "img-src 'self' data:",
  "form-action 'self'",
  "base-uri 'none'",
  "object-src 'none'",
].join(';');

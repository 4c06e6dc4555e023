/** The addresses that a JavaScript module imports before it runs, in order; `import()` is left out. */
export function staticImports(module: string): string[] {
  return [...module.matchAll(STATIC_IMPORT)].map(([, address]) => address ?? '');
}

// Built for what bundlers write: declarations at the start, each ended by a semicolon or a line break.
const STATIC_IMPORT =
  /(?:^|[;}\n])\s*(?:import|export)\s*(?:[\w$*{}\s,]+?\bfrom\s*|[\w$*{}\s,]*\}\s*from\s*)?["']([^"']+)["']/g;

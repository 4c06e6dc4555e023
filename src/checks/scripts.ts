import type { BuiltPage } from './page.ts';
import type { BuiltSite } from './site.ts';
import { staticImports } from './static-imports.ts';
import { target } from './target.ts';

/** All JavaScript that a page runs by itself: inline scripts, linked scripts and what they import statically, each file once. */
export function scriptsOf(page: BuiltPage, site: BuiltSite): Uint8Array[] {
  const { $, path } = page;
  const inline = $('script:not([src])')
    .get()
    .filter((script) => /^(?:module|text\/javascript)?$/.test($(script).attr('type') ?? ''))
    .map((script) => $(script).text());
  const linked = [
    ...$('script[src]').map((_, script) => $(script).attr('src') ?? ''),
    ...$('link[rel~="modulepreload"]').map((_, link) => $(link).attr('href') ?? ''),
  ];
  const files = new Map<string, Uint8Array>();
  collect([...linked, ...inline.flatMap(staticImports)], path, site, files);
  return [...inline.map((code) => new TextEncoder().encode(code)), ...files.values()];
}

function collect(
  addresses: readonly string[],
  from: string,
  site: BuiltSite,
  files: Map<string, Uint8Array>,
): void {
  for (const address of addresses) {
    const to = target(address, from, site.address);
    if (to.at !== 'site' || files.has(to.path)) continue;
    const bytes = site.read(to.path);
    if (!bytes) continue;
    files.set(to.path, bytes);
    collect(staticImports(new TextDecoder().decode(bytes)), to.path, site, files);
  }
}

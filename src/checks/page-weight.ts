import { cssAddresses } from './css-addresses.ts';
import type { BuiltPage } from './page.ts';
import { scriptsOf } from './scripts.ts';
import type { BuiltSite } from './site.ts';
import { cssOf, stylesheets } from './stylesheets.ts';
import { target } from './target.ts';

/** What a page costs its reader, in bytes as sent. */
export interface PageWeight {
  /** HTML and its stylesheets, each compressed. */
  text: number;
  /** JavaScript that runs by itself, each file compressed. */
  script: number;
  /** Every font that the page may ask for; fonts are compressed as they are. */
  fonts: number;
  /** How many requests the first paint waits for, after the HTML. */
  blocking: number;
}

/** Weighs one page with its stylesheets, scripts and fonts. */
export function pageWeight(page: BuiltPage, site: BuiltSite): PageWeight {
  const compressed = (all: readonly Uint8Array[]) =>
    all.reduce((sum, bytes) => sum + site.brotli(bytes), 0);
  const sheets = stylesheets(page, site).map(({ bytes }) => bytes);
  return {
    text: compressed([new TextEncoder().encode(page.html), ...sheets]),
    script: compressed(scriptsOf(page, site)),
    fonts: fontsOf(page, site).reduce((sum, { length }) => sum + length, 0),
    blocking: page.$(BLOCKING).length,
  };
}

const BLOCKING = [
  'link[rel~="stylesheet"]:not([media="print"], [disabled])',
  'script[src]:not([async], [defer], [type="module"])',
  'script[blocking~="render"]',
].join(', ');

function fontsOf(page: BuiltPage, site: BuiltSite): Uint8Array[] {
  const preloaded = page
    .$('link[rel~="preload"][as="font"]')
    .map((_, link) => page.$(link).attr('href') ?? '')
    .get()
    .map((href) => ({ href, path: page.path }));
  const declared = cssOf(page, site).flatMap(({ css, path }) =>
    cssAddresses(css).map((href) => ({ href, path })),
  );
  const paths = [...preloaded, ...declared]
    .map(({ href, path }) => target(href, path, site.address))
    .flatMap((to) => (to.at === 'site' && /\.(?:woff2?|ttf|otf)$/.test(to.path) ? [to.path] : []));
  return [...new Set(paths)].flatMap((path) => site.read(path) ?? []);
}

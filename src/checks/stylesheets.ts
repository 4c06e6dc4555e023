import type { BuiltPage } from './page.ts';
import type { BuiltSite } from './site.ts';
import { target } from './target.ts';

/** One stylesheet that a page links to, from this site. */
export interface Stylesheet {
  path: string;
  bytes: Uint8Array;
}

/** The stylesheets of this site that a page links to, in order; those that are not there or elsewhere are left out. */
export function stylesheets({ $, path }: BuiltPage, site: BuiltSite): Stylesheet[] {
  return $('link[rel~="stylesheet"][href]')
    .get()
    .flatMap((link) => {
      const to = target($(link).attr('href') ?? '', path, site.address);
      const bytes = to.at === 'site' ? site.read(to.path) : undefined;
      return to.at === 'site' && bytes ? [{ path: to.path, bytes }] : [];
    });
}

/** The CSS of a page, each piece with the path that its addresses are relative to: linked, in `<style>` and in `style` attributes. */
export function cssOf(page: BuiltPage, site: BuiltSite): { css: string; path: string }[] {
  const { $, path } = page;
  const inline = [
    ...$('style').map((_, style) => $(style).text()),
    ...$('[style]').map((_, element) => $(element).attr('style') ?? ''),
  ].map((css) => ({ css, path }));
  const linked = stylesheets(page, site).map((sheet) => ({
    css: new TextDecoder().decode(sheet.bytes),
    path: sheet.path,
  }));
  return [...linked, ...inline];
}

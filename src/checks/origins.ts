import { cssAddresses } from './css-addresses.ts';
import type { Finding } from './finding.ts';
import type { BuiltPage } from './page.ts';
import type { BuiltSite } from './site.ts';
import { cssOf } from './stylesheets.ts';
import { target } from './target.ts';

/** Nothing that a page loads, frames, sends to or warms up may be of another origin; a link that a reader follows may. */
export function origins(site: BuiltSite): Finding[] {
  return site.pages.flatMap((page) => {
    const inCss = cssOf(page, site).flatMap(({ css, path }) =>
      cssAddresses(css).map((href) => ({ href, path })),
    );
    const inHtml = loaded(page).map((href) => ({ href, path: page.path }));
    return [...inHtml, ...inCss]
      .map(({ href, path }) => target(href, path, site.address))
      .flatMap((to) => (to.at === 'another-origin' ? [to.url.href] : []))
      .map((detail): Finding => ({ kind: 'another-origin', file: page.file, detail }));
  });
}

const LOADING_LINKS = [
  ...['stylesheet', 'preload', 'modulepreload', 'prefetch', 'preconnect', 'dns-prefetch'],
  ...['icon', 'apple-touch-icon', 'mask-icon', 'manifest', 'prerender'],
]
  .map((rel) => `link[rel~="${rel}"]`)
  .join(', ');

const LOADING: readonly [selector: string, ...attributes: string[]][] = [
  [LOADING_LINKS, 'href', 'imagesrcset'],
  ['script, iframe, embed, audio, track, input, frame', 'src'],
  ['img, source', 'src', 'srcset'],
  ['video', 'src', 'poster'],
  ['object', 'data'],
  ['use, image, feImage', 'href', 'xlink:href'],
  ['form', 'action'],
  ['button, input', 'formaction'],
  ['a, area', 'ping'],
];

function loaded({ $ }: BuiltPage): string[] {
  return LOADING.flatMap(([selector, ...attributes]) =>
    $(selector)
      .get()
      .flatMap((element) => attributes.map((name) => ({ name, value: $(element).attr(name) })))
      .flatMap(({ name, value }) => {
        if (value === undefined) return [];
        return name.endsWith('srcset')
          ? value.split(/,\s+/).map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
          : [value];
      }),
  );
}

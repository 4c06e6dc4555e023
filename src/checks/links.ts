import type { Finding, FindingKind } from './finding.ts';
import type { BuiltPage } from './page.ts';
import type { BuiltSite } from './site.ts';
import { target } from './target.ts';

/** Every address on a page that leads into the site must exist, with its anchor, under the base and with its trailing slash. */
export function links(site: BuiltSite): Finding[] {
  const ids = new Map(site.pages.map((page) => [page.path, idsOf(page)]));
  return site.pages.flatMap((page) =>
    [...new Set(addresses(page))].flatMap((href) => {
      const kind = problem(href, page, site, ids);
      return kind ? [{ kind, file: page.file, detail: href }] : [];
    }),
  );
}

function problem(
  href: string,
  page: BuiltPage,
  site: BuiltSite,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
): FindingKind | undefined {
  const to = target(href, page.path, site.address);
  if (to.at === 'malformed') return 'dead-link';
  if (to.at === 'outside-base') return 'outside-base';
  if (to.at !== 'site') return undefined;
  const known = ids.get(to.path);
  if (known) return to.id === '' || known.has(to.id) ? undefined : 'dead-anchor';
  if (site.files.has(to.path.replace(/\/$/, '/index.html'))) return undefined;
  return site.files.has(`${to.path}/index.html`) ? 'no-trailing-slash' : 'dead-link';
}

function idsOf({ $ }: BuiltPage): Set<string> {
  return new Set(['top', ...$('[id]').map((_, element) => $(element).attr('id') ?? '')]);
}

const ADDRESSES = [
  ...['href', 'src', 'srcset', 'poster', 'data', 'action', 'cite', 'formaction'],
  'xlink:href',
] as const;

function addresses({ $ }: BuiltPage): string[] {
  const inMeta = $('meta[property="og:image"], meta[property="og:url"]')
    .map((_, element) => $(element).attr('content') ?? '')
    .get();
  const onElements = $('*')
    .get()
    .flatMap((element) =>
      ADDRESSES.flatMap((name) => {
        const value = $(element).attr(name);
        if (value === undefined) return [];
        return name === 'srcset' ? candidates(value) : [value];
      }),
    );
  return [...onElements, ...inMeta];
}

function candidates(srcset: string): string[] {
  return srcset
    .split(/,\s+/)
    .map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
    .filter((address) => address !== '');
}

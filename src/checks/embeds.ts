import { builtEmbeds, embedPage, type BuiltEmbed } from './embed-page.ts';
import type { Finding } from './finding.ts';
import type { BuiltSite } from './site.ts';
import { target } from './target.ts';
import { kilobytes } from './weight.ts';

/** Bytes that an embed may weigh with its script and stylesheet, compressed. */
const EMBED = 30_000;

/** Every embed must stand by itself in a stranger's page: out of search engines, one landmark, no `h1`, links in full, all from this origin, and light. */
export function embeds(site: BuiltSite): Finding[] {
  const shared = new Map<string, number>();
  return builtEmbeds(site).flatMap((embed) => [
    ...embedPage(embed, site.address),
    ...parts(embed, site, shared),
  ]);
}

/** What an embed loads, and what it weighs. `shared` keeps the weight of files that many embeds load. */
function parts(
  { file, html }: BuiltEmbed,
  site: BuiltSite,
  shared: Map<string, number>,
): Finding[] {
  const loaded = [...html.matchAll(LOADED)].map(([, first, second]) => first ?? second ?? '');
  const targets = loaded.map((href) => target(href, `/${file}`, site.address));
  const elsewhere = targets.flatMap((to) => (to.at === 'another-origin' ? [to.url.href] : []));
  const others = targets.reduce((sum, to) => {
    if (to.at !== 'site') return sum;
    const bytes = shared.get(to.path) ?? site.brotli(site.read(to.path) ?? new Uint8Array());
    shared.set(to.path, bytes);
    return sum + bytes;
  }, 0);
  const own = new TextEncoder().encode(html);
  // Compressing takes most of a check's time, and what is light as it stands is lighter compressed.
  const weight = own.length + others <= EMBED ? 0 : site.brotli(own) + others;
  return [
    ...elsewhere.map((detail): Finding => ({ kind: 'another-origin', file, detail })),
    ...(weight > EMBED ? [{ kind: 'heavy-embed' as const, file, detail: kilobytes(weight) }] : []),
  ];
}

/** The files that an embed may load: styles, scripts, pictures. */
const LOADED =
  /<link rel="stylesheet" href="([^"]+)"|<(?:script|img|iframe|source)\b[^>]*\ssrc="([^"]+)"/g;

import type { Finding, FindingKind } from './finding.ts';
import type { BuiltSite } from './site.ts';

/** One embed of the built site. */
export interface BuiltEmbed {
  /** Its file in the output folder: `embed/v1/card/aftercare/first-week/index.html`. */
  file: string;
  html: string;
}

/** Every embed that the build wrote. */
export function builtEmbeds(site: BuiltSite): BuiltEmbed[] {
  return [...site.files]
    .filter((path) => path.startsWith('/embed/') && path.endsWith('/index.html'))
    .map((path) => ({
      file: path.slice(1),
      html: new TextDecoder().decode(site.read(path)),
    }));
}

/** What an embed must hold and what it must not: out of search engines, one landmark, no `h1`, its levels in order. */
export function embedPage({ file, html }: BuiltEmbed, address: URL): Finding[] {
  const finding = (kind: FindingKind, detail: string): Finding => ({ kind, file, detail });
  const canonical = /<link rel="canonical" href="([^"]+)">/.exec(html)?.[1] ?? '';
  const landmarks = [...html.matchAll(LANDMARK)].map(([tag]) => tag.slice(1).split(/[\s>]/)[0]);
  return [
    ...MUST.filter(([, pattern]) => !pattern.test(html)).map(([name]) =>
      finding('embed-lacks', name),
    ),
    ...(canonical.startsWith(address.href) ? [] : [finding('embed-lacks', 'a canonical link')]),
    ...(landmarks.join() === 'main' ? [] : [finding('embed-landmarks', landmarks.join(', '))]),
    ...(/<h1\b/.test(html) ? [finding('embed-h1', '')] : []),
    ...skipped(html).map((detail) => finding('skipped-heading', detail)),
    ...relative(html).map((detail) => finding('embed-link', detail)),
  ];
}

const MUST: readonly [name: string, pattern: RegExp][] = [
  ['its language', /<html lang="[^"]+">/],
  ['a title', /<title>[^<]+<\/title>/],
  ['noindex', /<meta name="robots" content="noindex">/],
  [
    'leave for hosts to size it',
    /<meta name="responsive-embedded-sizing" content="allow-origins=\*">/,
  ],
  ['the hash of its text', / data-hash="[\da-f]{64}"/],
  ['a heading', /<h2 data-level="1"/],
];

/** Elements and roles that a screen reader lists as places; header and footer within main are none. */
const LANDMARK =
  /<(?:main|nav|aside)\b|<section[^>]* aria-label|<[a-z]+[^>]* role="(?:main|navigation|complementary|region|banner|contentinfo|search|form)"/g;

function skipped(html: string): string[] {
  const levels = [...html.matchAll(/<h([1-6])\b/g)].map(([, level]) => Number(level));
  return levels.flatMap((level, index) => {
    const before = levels[index - 1] ?? 1;
    return level > before + 1 ? [`h${String(level)} follows h${String(before)}`] : [];
  });
}

/** Links that are not in full, or do not open a tab of their own: in a frame they would lead nowhere. */
function relative(html: string): string[] {
  return [...html.matchAll(/<a\b[^>]*\shref="([^"]*)"[^>]*>/g)].flatMap(([tag, href = '']) => {
    const isOut = /^https?:/.test(href) && tag.includes(' target="_blank"');
    return isOut || /^(?:tel|mailto):/.test(href) ? [] : [href];
  });
}

import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';

/**
 * Which part of the house may import which, from those that are used by nobody to those that use
 * nobody. Every part may also import `lib` and `strings`; these two import only `lib`.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'astro.config': ['site', 'integrations', 'markdown'],
  'content.config': ['schemas'],
  // A command does by hand what a build does, so it may use the same parts, but nothing that renders.
  // One publishes the loader, compiled as the build compiles the frame's script.
  commands: ['schemas', 'markdown', 'integrations', 'site'],
  // Pages fetch, choose a layout and hand both what the site is called and where it stands.
  pages: ['layouts', 'mdx', 'collections', 'components', 'figures', 'site', 'styles'],
  layouts: ['components', 'elements', 'styles', 'site'],
  // Components for authors look facts up and link to them, so they need the base; they never parse.
  mdx: ['components', 'figures', 'collections', 'site'],
  // Header and footer show the site's name and the stages.
  components: ['elements', 'site'],
  figures: ['elements'],
  // The dialog brings its own stylesheet when a reader opens it.
  elements: ['styles'],
  // The stages give articles their order, and addresses hold the base.
  // Beside the scripts for hosts lie the table of published loaders and the measured heights.
  collections: ['schemas', 'embed', 'site'],
  // Embeds have a script and a stylesheet of their own, which no page brings along.
  integrations: ['checks', 'markdown', 'schemas', 'embed', 'styles', 'site'],
  embed: [],
  checks: [],
  markdown: [],
  schemas: [],
  styles: [],
  site: [],
  strings: [],
  lib: [],
};

const FOR_ALL = ['lib', 'strings'];

/** Whether one part may import another. */
export const mayImport = (from: string, to: string): boolean =>
  from === to ||
  (MAY_IMPORT[from]?.includes(to) ?? false) ||
  to === 'lib' ||
  (FOR_ALL.includes(to) && !FOR_ALL.includes(from));

/** One import: a file of ours, and what it names: another file of ours, or a package. */
export interface Import {
  from: string;
  to: string;
  isOurs: boolean;
}

/** Every import of the source, types included, in Astro's files as in TypeScript. */
export function imports(): Import[] {
  const files = [...globSync('src/**/*.{ts,mjs,astro}'), 'astro.config.mjs'];
  return files.flatMap((file) => {
    const from = file.replaceAll('\\', '/');
    return specifiers(readFileSync(file, 'utf8')).map((name) => {
      const isOurs = name.startsWith('.');
      return { from, to: isOurs ? join(dirname(from), name.replace(/\?.*$/, '')) : name, isOurs };
    });
  });
}

/** The part of the house that a file belongs to: its folder under src, or its own name. */
export function part(file: string): string {
  const [first = '', second = ''] = file.split('/');
  return (first === 'src' ? second : first).replace(/\.(?:ts|mjs)$/, '');
}

/** Every chain of files that import each other in a circle, as "a → b → a". */
export function circles(all: readonly Import[]): string[] {
  const next = Map.groupBy(
    all.filter(({ isOurs }) => isOurs),
    ({ from }) => from,
  );
  const found: string[] = [];
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    if (path.includes(file)) found.push([...path.slice(path.indexOf(file)), file].join(' → '));
    if (path.includes(file) || done.has(file)) return;
    for (const { to } of next.get(file) ?? []) walk(to, [...path, file]);
    done.add(file);
  };
  for (const file of next.keys()) walk(file, []);
  return found;
}

/** The drawing for the README: each part and the parts that it does import, without `lib` and `strings`. */
export function drawing(all: readonly Import[]): string {
  const width = Math.max(...Object.keys(MAY_IMPORT).map((name) => name.length));
  const rows = Object.keys(MAY_IMPORT).flatMap((name) => {
    const used = all
      .filter(({ from, isOurs }) => isOurs && part(from) === name)
      .map(({ to }) => part(to))
      .filter((to) => to !== name && !FOR_ALL.includes(to));
    const parts = Object.keys(MAY_IMPORT).filter((to) => used.includes(to));
    return parts.length > 0 ? [`${name.padEnd(width)} → ${parts.join(' · ')}`] : [];
  });
  return [
    '```text',
    ...rows,
    `${'all of these'.padEnd(width)} → ${FOR_ALL.join(' · ')}`,
    '```',
  ].join('\n');
}

const IMPORT =
  /(?:^|[;\n])\s*(?:import|export)\b[^;'"]*?(?:from\s*)?'([^']+)'|\bimport\('([^']+)'\)|new URL\('(\.[^']+)', import\.meta\.url\)/g;

function specifiers(source: string): string[] {
  const code = source.replace(/\/\*.*?\*\//gs, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORT)].flatMap(
    ([, first, second, third]) => first ?? second ?? third ?? [],
  );
}

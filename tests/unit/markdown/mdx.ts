import type { Root } from 'mdast';
import { evaluate, mdxToJs, mdxToMdast, type MdxCompileOptions } from 'satteri';
import { VOCABULARY } from '../../../src/lib/vocabulary.ts';
import { claims } from '../../../src/markdown/claims.ts';
import { links } from '../../../src/markdown/links.ts';
import { noteNumbers } from '../../../src/markdown/note-numbers.ts';
import { paragraphs } from '../../../src/markdown/paragraphs.ts';
import { sections } from '../../../src/markdown/sections.ts';

const features = { headingAttributes: true };

// The order of astro.config.mjs.
const options = (base: string) =>
  ({
    features,
    mdastPlugins: [claims, paragraphs, noteNumbers],
    hastPlugins: [links(base), sections],
  }) satisfies MdxCompileOptions;

/** The tree of some MDX. */
export function tree(source: string): Root {
  const root = mdxToMdast(source, { features });
  if (root.type !== 'root') throw new Error('A parsed text is a root.');
  return root;
}

/** The frontmatter that our plugins leave while some MDX compiles. */
export function frontmatter(source: string): Record<string, unknown> {
  const astro = {
    frontmatter: {},
    headings: [],
    localImagePaths: new Set<string>(),
    remoteImagePaths: new Set<string>(),
  };
  mdxToJs(source, { ...options(''), data: { astro } });
  return astro.frontmatter;
}

/** The HTML of some MDX after our plugins; a component comes out as an element of its name. */
export async function html(source: string, base = ''): Promise<string> {
  const exported = await evaluate(source, {
    ...options(base),
    Fragment: FRAGMENT,
    jsx,
    jsxs: jsx,
  });
  const content = exported['default'];
  if (typeof content !== 'function') throw new Error('A compiled text exports its content.');
  const components = Object.fromEntries(Object.keys(VOCABULARY).map((name) => [name, name]));
  return String(Reflect.apply(content, undefined, [{ components }]));
}

const FRAGMENT = Symbol('fragment');

function jsx(type: unknown, props: unknown): string {
  // Compiled MDX gives props as an object of whatever was written.
  const { children, ...attributes } = Object(props) as Record<string, unknown>;
  const inside = Array.isArray(children) ? children.join('') : String(children ?? '');
  if (type === FRAGMENT) return inside;
  if (typeof type === 'function') return String(Reflect.apply(type, undefined, [props]));
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${String(value)}"`);
  return `<${String(type)}${written.join('')}>${inside}</${String(type)}>`;
}

import type { Element, ElementContent, Root, RootContent } from 'hast';
import { defineHastPlugin } from 'satteri';

/** Ids that layouts give to their own parts, and `#top`, which browsers keep. */
const RESERVED = new Set(['in-short', 'sources', 'about-this-page', 'main', 'menu', 'top']);

/**
 * Wraps each part of an article under a level-2 heading in `<section data-section="<id>">`. The
 * id is the author's own and stays on the heading; a heading without one stops the build.
 */
export const sections = defineHastPlugin({
  name: 'sections',
  options: { position: true },
  after(root, ctx) {
    ctx.replaceNode(root, { type: 'root', children: sectioned(root) });
  },
});

function sectioned(root: Readonly<Root>): RootContent[] {
  const parts: RootContent[] = [];
  let section: Element | undefined;
  const seen = new Set<string>();
  for (const node of root.children) {
    if (isPartHeading(node)) {
      const id = headingId(node, seen);
      section = {
        type: 'element',
        tagName: 'section',
        properties: { dataSection: id },
        children: [],
      };
      parts.push(section);
    }
    if (section) section.children.push(node as ElementContent);
    else parts.push(node);
  }
  return parts;
}

const isPartHeading = (node: RootContent): node is Element =>
  node.type === 'element' && node.tagName === 'h2';

function headingId(heading: Element, seen: Set<string>): string {
  const id = heading.properties['id'];
  const at = heading.position ? `${String(heading.position.start.line)}:1: ` : '';
  const name = `The heading "${text(heading)}"`;
  if (typeof id !== 'string' || !id) {
    throw new Error(
      `${at}${name} has no id. Write one in words after it: ## ${text(heading)} {#in-words}`,
    );
  }
  if (RESERVED.has(id))
    throw new Error(
      `${at}${name} uses the id "${id}", which the page keeps for itself. Choose another.`,
    );
  if (seen.has(id))
    throw new Error(`${at}${name} repeats the id "${id}". Give each heading an id of its own.`);
  seen.add(id);
  return id;
}

function text(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return 'children' in node
    ? node.children.map((child) => text(child as ElementContent)).join('')
    : '';
}

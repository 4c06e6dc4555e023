import type { Nodes, Root } from 'mdast';
import { defineMdastPlugin, type MdxJsxFlowElement } from 'satteri';

/** Components that stand within a sentence or hold one. */
const INLINE = new Set(['Claim', 'Term']);

/**
 * Makes paragraphs of claims and terms that stand on lines of their own: MDX takes each for a
 * block, a reader takes those without a blank line between them for one paragraph.
 */
export const paragraphs = defineMdastPlugin({
  name: 'paragraphs',
  options: { position: true },
  before(root, ctx) {
    for (const [first, ...others] of groups(root)) {
      if (!first) continue;
      ctx.replaceNode(first, { type: 'paragraph', children: spaced([first, ...others]) });
      for (const other of others) ctx.removeNode(other);
    }
  },
});

function groups(node: Readonly<Nodes | Root>): MdxJsxFlowElement[][] {
  if (!('children' in node)) return [];
  const found: MdxJsxFlowElement[][] = [];
  for (const child of node.children) {
    if (child.type !== 'mdxJsxFlowElement' || !INLINE.has(child.name ?? '')) {
      found.push(...groups(child));
      continue;
    }
    const last = found.at(-1);
    const before = last?.at(-1);
    if (last && before && follows(before, child)) last.push(child);
    else found.push([child]);
  }
  return found;
}

/** Whether no blank line stands between the two. */
const follows = (before: MdxJsxFlowElement, after: MdxJsxFlowElement): boolean =>
  (after.position?.start.line ?? Infinity) - (before.position?.end.line ?? 0) <= 1;

const spaced = (nodes: readonly MdxJsxFlowElement[]) =>
  nodes.flatMap((node, index) => [
    ...(index > 0 ? [{ type: 'text', value: ' ' } as const] : []),
    { ...node, type: 'mdxJsxTextElement', children: node.children } as const,
  ]);

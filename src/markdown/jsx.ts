import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

/** A component as an author wrote it, on lines of its own or within a sentence. */
export type Jsx = MdxJsxFlowElement | MdxJsxTextElement;
export type Node = Nodes | Jsx;

export const isJsx = (node: Node): node is Jsx =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/** The value of a plain attribute; undefined where it is missing, or code in braces. */
export function attribute(node: Jsx, name: string): string | undefined {
  for (const entry of node.attributes) {
    if (entry.type === 'mdxJsxAttribute' && entry.name === name) {
      return typeof entry.value === 'string' ? entry.value : undefined;
    }
  }
  return undefined;
}

/** A node and everything below it, in document order. */
export const withDescendants = (node: Node): Node[] => [
  node,
  ...('children' in node ? node.children.flatMap((child) => withDescendants(child)) : []),
];

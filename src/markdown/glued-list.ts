import type { Nodes, Root } from 'mdast';

/**
 * The message for the first list that stands in a component without a blank line before it, or
 * undefined. Formatters join such a list into one line, and nobody sees that items are lost.
 */
export function gluedList(root: Root, source: string): string | undefined {
  const lines = source.split('\n');
  for (const list of listsInComponents(root)) {
    const line = list.position?.start.line ?? 0;
    if (lines[line - 2]?.trim()) return message(line);
    if (list.type === 'list' && list.children.some((item) => looksJoined(item)))
      return message(line);
  }
  return undefined;
}

const message = (line: number): string =>
  `${String(line)}:1: A list inside a component is glued to it. Leave a blank line before and after the list, and put each item on a line of its own.`;

function listsInComponents(node: Nodes, inside = false): Nodes[] {
  if (node.type === 'list' && inside) return [node];
  if (!('children' in node)) return [];
  const component = inside || node.type === 'mdxJsxFlowElement';
  return node.children.flatMap((child) => listsInComponents(child, component));
}

const looksJoined = (node: Nodes): boolean =>
  node.type === 'text'
    ? / - \S/.test(node.value)
    : 'children' in node && node.children.some(looksJoined);

import { defineMdastPlugin } from 'satteri';

/** Components that open a note of their own. */
const NUMBERED = new Set(['Claim', 'Term']);

/** Numbers claims and terms in document order (`n`), so that each note has an id of its own. */
export const noteNumbers = () => {
  let count = 0;
  return defineMdastPlugin({
    name: 'note-numbers',
    mdxJsxTextElement(node) {
      if (!NUMBERED.has(node.name ?? '')) return;
      count += 1;
      const n = { type: 'mdxJsxAttribute', name: 'n', value: count.toString(36) } as const;
      return { ...node, attributes: [...node.attributes, n] };
    },
  });
};

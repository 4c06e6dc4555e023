import { defineMdastPlugin } from 'satteri';
import { isJsx, withDescendants } from './jsx.ts';

/**
 * Hands a term the mark that follows it (`after`): a button may be parted from a comma at the end
 * of a line, so both have to stand in one box.
 */
export const termPunctuation = defineMdastPlugin({
  name: 'term-punctuation',
  before(root, ctx) {
    for (const parent of withDescendants(root)) {
      if (!('children' in parent)) continue;
      parent.children.forEach((node, index) => {
        const next = parent.children[index + 1];
        if (!isJsx(node) || node.name !== 'Term' || next?.type !== 'text') return;
        const [mark] = /^[.,;:!?)”’]+/.exec(next.value) ?? [];
        if (!mark) return;
        const after = { type: 'mdxJsxAttribute', name: 'after', value: mark } as const;
        ctx.replaceNode(node, { ...node, attributes: [...node.attributes, after] });
        ctx.setProperty(next, 'value', next.value.slice(mark.length));
      });
    }
  },
});

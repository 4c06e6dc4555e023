import { defineMdastPlugin } from 'satteri';
import { isJsx, withDescendants } from './jsx.ts';

/** Components whose text is followed by a button. */
const BUTTONED = new Set(['Term', 'Claim']);

/**
 * Hands a term or a claim the mark that follows it (`after`): a button may be parted from a comma
 * at the end of a line, so the mark has to stand before it, or in one box with it.
 */
export const punctuation = defineMdastPlugin({
  name: 'punctuation',
  before(root, ctx) {
    for (const parent of withDescendants(root)) {
      if (!('children' in parent)) continue;
      parent.children.forEach((node, index) => {
        const next = parent.children[index + 1];
        if (!isJsx(node) || !BUTTONED.has(node.name ?? '') || next?.type !== 'text') return;
        const [mark] = /^[.,;:!?)”’]+/.exec(next.value) ?? [];
        if (!mark) return;
        const after = { type: 'mdxJsxAttribute', name: 'after', value: mark } as const;
        ctx.replaceNode(node, { ...node, attributes: [...node.attributes, after] });
        ctx.setProperty(next, 'value', next.value.slice(mark.length));
      });
    }
  },
});

import { defineMdastPlugin, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { gluedList } from './glued-list.ts';
import { passages } from './passages.ts';

/** Components that open a note of their own, and so need a number that is unique on the page. */
const NUMBERED = new Set(['Claim', 'Term']);

/**
 * While an article compiles, lists its passages (`frontmatter.passages`: text, facts and line, in
 * document order) for the rules of truth, numbers its claims and terms, and refuses a list that
 * is glued to its component.
 */
export const claims = () => {
  let count = 0;
  const numbered = (node: Readonly<MdxJsxFlowElement | MdxJsxTextElement>): MdxJsxTextElement => {
    count += 1;
    const n = { type: 'mdxJsxAttribute', name: 'n', value: String(count) } as const;
    return { ...node, type: 'mdxJsxTextElement', attributes: [...node.attributes, n] };
  };
  return defineMdastPlugin({
    name: 'claims',
    options: { position: true },
    before(root, ctx) {
      const glued = gluedList(root, ctx.source);
      if (glued) throw new Error(glued);
      if (ctx.data.astro) ctx.data.astro.frontmatter['passages'] = passages(root);
    },
    mdxJsxTextElement: (node) => (NUMBERED.has(node.name ?? '') ? numbered(node) : undefined),
    // A claim on a line of its own is a paragraph to its reader.
    mdxJsxFlowElement: (node) =>
      NUMBERED.has(node.name ?? '') ? { type: 'paragraph', children: [numbered(node)] } : undefined,
  });
};

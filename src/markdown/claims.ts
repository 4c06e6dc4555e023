import { defineMdastPlugin } from 'satteri';
import { gluedList } from './glued-list.ts';
import { passages } from './passages.ts';

/**
 * While an article compiles, lists its passages (`frontmatter.passages`: text, facts and line, in
 * document order) for the rules of truth, and refuses a list that is glued to its component.
 */
export const claims = defineMdastPlugin({
  name: 'claims',
  options: { position: true },
  before(root, ctx) {
    const glued = gluedList(root, ctx.source);
    if (glued) throw new Error(glued);
    if (ctx.data.astro) ctx.data.astro.frontmatter['passages'] = passages(root);
  },
});

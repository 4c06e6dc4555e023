import { defineMdastPlugin } from 'satteri';
import { gluedList } from './glued-list.ts';
import { misuse } from './misuse.ts';
import { passages } from './passages.ts';
import { terms } from './terms.ts';

/**
 * While an article compiles, lists its passages (`frontmatter.passages`: text, facts and line, in
 * document order) and terms (`frontmatter.terms`) for the collections, and refuses components that
 * are written wrongly and lists that are glued to one.
 */
export const claims = defineMdastPlugin({
  name: 'claims',
  options: { position: true },
  before(root, ctx) {
    const wrong = misuse(root) ?? gluedList(root, ctx.source);
    if (wrong) throw new Error(wrong);
    if (!ctx.data.astro) return;
    ctx.data.astro.frontmatter['passages'] = passages(root);
    ctx.data.astro.frontmatter['terms'] = terms(root);
  },
});

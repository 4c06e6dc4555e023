import { defineHastPlugin } from 'satteri';
import { address } from '../lib/addresses.ts';

/** Puts the site's base before every internal link that an author writes. */
export const links = (base: string) =>
  defineHastPlugin({
    name: 'links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const href = node.properties['href'];
        if (base && typeof href === 'string') ctx.setProperty(node, 'href', address(base, href));
      },
    },
  });

import { readFile } from 'node:fs/promises';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { modifiedOn } from '../lib/modified-on.ts';
import { BASE } from '../site.ts';

/** The sitemap, each page in it with the day that the page itself gives. */
export function datedSitemap(): AstroIntegration[] {
  let folder: URL | undefined;
  return [
    {
      name: 'needlewise:dated-sitemap',
      hooks: {
        'astro:config:done': ({ config }) => {
          folder = config.outDir;
        },
      },
    },
    sitemap({
      serialize: async (item) => {
        const path = new URL(item.url).pathname.slice(BASE.length + 1);
        const lastmod = modifiedOn(await readFile(new URL(`${path}index.html`, folder), 'utf8'));
        return lastmod ? { ...item, lastmod } : item;
      },
    }),
  ];
}

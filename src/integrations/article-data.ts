import { glob, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import type { Connect } from 'vite';
import { articleParts } from '../lib/open-data/article-parts.ts';

/** Adds to `/api/articles/<id>.json` the sections and claims that only the article's page holds: after a build to the files, in `astro dev` to each answer. */
export function articleData(): AstroIntegration {
  let base = '';
  return {
    name: 'needlewise:article-data',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(whole(() => server.resolvedUrls?.local[0], base));
      },
      'astro:build:done': async ({ dir }) => {
        for await (const name of glob('api/articles/*/*.json', { cwd: dir })) {
          const file = new URL(name, dir);
          const page = name.replace(/^api\/articles\/(.*)\.json$/, '$1/index.html');
          const html = await readFile(new URL(page, dir), 'utf8');
          await writeFile(file, filled(await readFile(file, 'utf8'), html));
        }
      },
    },
  };
}

function filled(json: string, html: string): string {
  // Our own route wrote it, from a type that has these fields.
  const article = JSON.parse(json) as { url: string };
  return JSON.stringify({ ...article, ...articleParts(html, article.url) });
}

/** Asked without `?bare`, the server asks itself for the page and for the rest. */
const whole =
  (local: () => string | undefined, base: string): Connect.NextHandleFunction =>
  (request, response, next) => {
    const path = (request.originalUrl ?? '').slice(base.length);
    const [, id] = /^\/api\/articles\/([\w-]+\/[\w-]+)\.json$/.exec(path) ?? [];
    const root = local();
    if (id === undefined || root === undefined) {
      next();
      return;
    }
    const get = async (at: string) => (await fetch(new URL(at, root))).text();
    Promise.all([get(`${base}/api/articles/${id}.json?bare`), get(`${base}/${id}/`)])
      .then(([json, html]) => {
        response.setHeader('content-type', 'application/json').end(filled(json, html));
      })
      .catch(next);
  };

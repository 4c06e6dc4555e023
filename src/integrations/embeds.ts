import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { embedFiles } from '../lib/embed/embed-files.ts';
import { caddyFile, headersFile, nginxFile } from '../lib/embed/header-files.ts';
import { headerRules } from '../lib/embed/headers.ts';
import { readArticle } from '../lib/embed/read-article.ts';
import { sharedEmbedParts } from './embed-site.ts';
import { serveEmbeds } from './serve-embeds.ts';

/** Cuts the embeds, their oEmbed answers and their manifest from the built articles, and writes the headers that servers need; place it before the checks. In `astro dev` it answers for one article at a time. */
export function embeds(): AstroIntegration {
  let root = '';
  let base = '';
  return {
    name: 'needlewise:embeds',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/$/, '');
        root = new URL(`${base}/`, config.site).href;
      },
      'astro:server:setup': ({ server }) => {
        serveEmbeds(server, root, base);
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const started = performance.now();
        const shared = await sharedEmbedParts(root, base);
        const paths = pages.map(({ pathname }) => `/${pathname}`);
        const built = await Promise.all(paths.map((path) => readPage(dir, path)));
        const articles = built.flatMap((html) => readArticle(html) ?? []);
        const made = embedFiles(articles, shared.site);
        const rules = headerRules([...new Set(paths.map(group))]);
        const served = new Map([
          ['/_headers', headersFile(rules, base)],
          ['/nginx.conf', nginxFile(rules, base)],
          ['/Caddyfile', caddyFile(rules, base)],
        ]);
        for (const [path, text] of [...shared.files, ...made, ...served])
          await write(dir, path, text);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        logger.info(
          `${String(made.size)} embeds of ${String(articles.length)} articles in ${seconds} s.`,
        );
      },
    },
  };
}

/** A page that is no folder, such as 404.html, holds no article. */
const readPage = (dir: URL, path: string): Promise<string> =>
  readFile(fileOf(dir, path), 'utf8').catch(() => '');

/** The paths that share their headers: the folder under the root that a page stands in. */
const group = (path: string): string =>
  path === '/404/' ? '/404.html' : path.replace(/^(\/[^/]+\/).*$/, '$1');

async function write(dir: URL, path: string, text: string): Promise<void> {
  const file = fileOf(dir, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

const fileOf = (dir: URL, path: string): string =>
  fileURLToPath(new URL(`.${path.replace(/\/$/, '/index.html')}`, dir));

import { extname } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { filesOf } from '../lib/embed/embed-files.ts';
import { readArticle } from '../lib/embed/read-article.ts';
import { sharedEmbedParts, type SharedEmbedParts } from './embed-site.ts';

/** Answers for the embeds of a development server: each is cut from its article's page when it is asked for. */
export function serveEmbeds(server: ViteDevServer, root: string, base: string): void {
  let shared: Promise<SharedEmbedParts> | undefined;
  server.watcher.on('all', (_, path) => {
    if (/[\\/]src[\\/]/.test(path)) shared = undefined;
  });
  const answer = async (path: string): Promise<string | undefined> => {
    shared ??= sharedEmbedParts(root, base);
    const { site, files } = await shared;
    const [, id] = ADDRESS.exec(path) ?? [];
    if (id === undefined) return files.get(path);
    const [local] = server.resolvedUrls?.local ?? server.resolvedUrls?.network ?? [];
    const page = await fetch(new URL(`${base}/${id}/`, local));
    const article = page.ok ? readArticle(await page.text()) : undefined;
    return article && new Map(filesOf(article, site)).get(path);
  };
  server.middlewares.use((request, response, next) => {
    // Vite takes the base off `url` before this runs.
    const path = (request.originalUrl ?? '').replace(/\?.*$/, '').slice(base.length);
    if (!/^\/(?:embed|oembed)\//.test(path)) {
      next();
      return;
    }
    answer(path).then((text) => {
      if (text === undefined) next();
      else send(response, path, text);
    }, next);
  });
}

const ADDRESS = /^\/(?:embed\/v1\/(?:card\/)?|oembed\/)([a-z-]+\/[a-z\d-]+)(?:\/|\.json$)/;

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.json': 'application/json',
};

function send(response: ServerResponse, path: string, text: string): void {
  const type = TYPES[extname(path)] ?? 'text/html';
  response
    .writeHead(200, { 'content-type': `${type};charset=utf-8`, 'access-control-allow-origin': '*' })
    .end(text);
}

import { extname } from 'node:path';
import type { ServerResponse } from 'node:http';
import type { ViteDevServer } from 'vite';
import { MANIFEST_PATH } from '../lib/embed/addresses.ts';
import type { EmbedArticle } from '../lib/embed/article.ts';
import { embedFiles, filesOf, type EmbedSite } from '../lib/embed/embed-files.ts';
import { readArticle } from '../lib/embed/read-article.ts';
import { sharedEmbedParts, type SharedEmbedParts } from './embed-site.ts';
import { serverAddress } from './server-address.ts';

/** Answers for the embeds of a development server: each is cut from its article's page when it is asked for, the manifest from those of all articles, once until a file changes. */
export function serveEmbeds(server: ViteDevServer, root: string, base: string): void {
  let shared: Promise<SharedEmbedParts> | undefined;
  let manifest: Promise<string | undefined> | undefined;
  server.watcher.on('all', (_, path) => {
    if (/[\\/]src[\\/]/.test(path)) shared = undefined;
    if (/[\\/](content|src)[\\/]/.test(path)) manifest = undefined;
  });
  const get = (path: string): Promise<Response> =>
    fetch(new URL(base + path, serverAddress(server)));
  const articleOf = async (id: string): Promise<EmbedArticle | undefined> => {
    const page = await get(`/${id}/`);
    return page.ok ? readArticle(await page.text()) : undefined;
  };
  const cutManifest = async (site: EmbedSite): Promise<string | undefined> => {
    const { articles } = (await (await get('/api/articles.json')).json()) as {
      articles: { id: string }[];
    };
    const views = await Promise.all(articles.map(({ id }) => articleOf(id)));
    const known = views.filter((view) => view !== undefined);
    return embedFiles(known, site).get(MANIFEST_PATH);
  };
  const answer = async (path: string): Promise<string | undefined> => {
    shared ??= sharedEmbedParts(root, base);
    const { site, files } = await shared;
    if (path === MANIFEST_PATH) return (manifest ??= cutManifest(site));
    const [, id] = ADDRESS.exec(path) ?? [];
    if (id === undefined) return files.get(path);
    const article = await articleOf(id);
    return article && new Map(filesOf(article, site)).get(path);
  };
  server.middlewares.use((request, response, next) => {
    // Vite takes the base off `url` before this runs.
    const path = (request.originalUrl ?? '').replace(/\?.*$/, '').slice(base.length);
    if (!/^\/(?:embed|oembed)\//.test(path)) {
      next();
      return;
    }
    answer(path).then(
      (text) => {
        if (text === undefined) next();
        else send(response, path, text);
      },
      (error: unknown) => {
        shared = manifest = undefined;
        next(error);
      },
    );
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

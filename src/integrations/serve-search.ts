import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { ViteDevServer } from 'vite';
import { crawl, type CrawledPage } from './crawl.ts';
import type { SearchFile } from './search-files.ts';
import { serverAddress } from './server-address.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
};

/** Answers `/pagefind/…` of a development server from an index made on first use, and again after a file has changed. */
export function serveSearch(
  server: ViteDevServer,
  base: string,
  makeIndex: (pages: CrawledPage[]) => Promise<SearchFile[]>,
): void {
  const root = `${base}pagefind/`;
  let index: Promise<Map<string, SearchFile>> | undefined;
  server.watcher.on('all', (_, path) => {
    if (/[\\/](content|src)[\\/]/.test(path)) index = undefined;
  });
  const read = async (): Promise<Map<string, SearchFile>> => {
    const files = await makeIndex(await crawl(new URL(base, serverAddress(server))));
    return new Map(files.map((file) => [file.path, file]));
  };
  server.middlewares.use((request, response, next) => {
    // Vite takes the base off `url` before this runs.
    const path = (request.originalUrl ?? request.url ?? '').replace(/\?.*$/, '');
    if (!path.startsWith(root)) {
      next();
      return;
    }
    index ??= read();
    index.then(
      (files) => {
        send(response, files.get(path.slice(root.length)));
      },
      (error: unknown) => {
        index = undefined;
        next(error);
      },
    );
  });
}

function send(response: ServerResponse, file: SearchFile | undefined): void {
  if (file === undefined) {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file.path)] ?? 'application/octet-stream';
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(file.content);
}

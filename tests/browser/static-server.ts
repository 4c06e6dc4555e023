import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { contentType } from './content-type.ts';
import { onLoopback, type Listening } from './loopback.ts';

/** Serves a folder on a free port of the loopback as a static host does: `/a/` is `a/index.html`, and what is not there is 404.html. */
export function serveFolder(folder: string): Promise<Listening> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = join(folder, normalize(decodeURIComponent(pathname)));
    const asked = file.endsWith('/') ? `${file}index.html` : file;
    const found = extname(asked) !== '' && existsSync(asked);
    const sent = found ? asked : join(folder, '404.html');
    response
      .writeHead(found ? 200 : 404, { 'content-type': contentType(sent) })
      .end(readFileSync(sent));
  });
  return onLoopback(server);
}

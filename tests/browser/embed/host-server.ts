import { createServer } from 'node:http';
import { onLoopback, type Listening } from '../loopback.ts';

export interface HostServer extends Listening {
  /** Puts a page there and gives back its address. */
  put: (html: string, headers?: Readonly<Record<string, string>>) => string;
}

/** A clinic's server on a port of its own, and so another origin than the site. */
export async function serveHost(): Promise<HostServer> {
  const pages: { html: string; headers: Readonly<Record<string, string>> }[] = [];
  const server = createServer((request, response) => {
    const page = pages[Number(/^\/page-(\d+)/.exec(request.url ?? '')?.[1] ?? NaN)];
    response.writeHead(page ? 200 : 404, {
      'content-type': 'text/html; charset=utf-8',
      ...page?.headers,
    });
    response.end(page?.html ?? '');
  });
  const listening = await onLoopback(server);
  return {
    ...listening,
    put: (html, headers = {}) =>
      `${listening.origin}/page-${String(pages.push({ html, headers }) - 1)}`,
  };
}

/** A host's page around some HTML, in a page that is as plain as can be. */
export const hostPage = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>A clinic</title>${head}</head><body><main><h1>A clinic</h1>${body}<p id="after">After it.</p></main></body></html>`;

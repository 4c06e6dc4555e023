import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { join, normalize } from 'node:path';
import { SITE_URL } from '../../../src/site.ts';
import { contentType } from '../content-type.ts';
import { onLoopback, type Listening } from '../loopback.ts';

/** What the site's server does in place of its work. */
type Fault = 'none' | '500' | '404' | 'silence';

export interface SiteServer extends Listening {
  /** The paths that were asked for, with their query, and the headers that came with them. */
  asked: { path: string; headers: Readonly<Record<string, unknown>> }[];
  fail: (fault: Fault) => void;
}

/**
 * Serves the built site on a port of its own as a static host does, with the headers that the build
 * writes for Netlify and Cloudflare, and with its own address in place of the public one.
 */
export async function serveSite(folder: string): Promise<SiteServer> {
  let fault: Fault = 'none';
  const asked: SiteServer['asked'] = [];
  const rules = headerRules(readFileSync(join(folder, '_headers'), 'utf8'));
  let origin = '';
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    if (fault === 'silence') return;
    if (fault !== 'none') {
      response.writeHead(Number(fault)).end();
      return;
    }
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    send(response, folder, pathname, origin, rules);
  });
  const listening = await onLoopback(server);
  origin = listening.origin;
  return {
    ...listening,
    asked,
    fail: (kind) => {
      fault = kind;
    },
  };
}

function send(
  response: ServerResponse,
  folder: string,
  pathname: string,
  origin: string,
  rules: readonly Rule[],
): void {
  const asked = join(folder, normalize(decodeURIComponent(pathname)));
  const file =
    existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
  const found = existsSync(file);
  const sent = found ? file : join(folder, '404.html');
  const bytes = readFileSync(sent);
  const type = contentType(sent);
  const isText = /html|json|xml/.test(type);
  const body = isText ? bytes.toString().replaceAll(SITE_URL.origin, origin) : bytes;
  response.writeHead(found ? 200 : 404, { 'content-type': type, ...headersOf(pathname, rules) });
  response.end(body);
}

interface Rule {
  pattern: RegExp;
  headers: [name: string, value: string | undefined][];
}

/** The rules of a `_headers` file: a path with `*`, then headers; `! Name` takes one away again. */
function headerRules(text: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of text
    .split('\n')
    .filter((line) => line.trim() !== '' && !line.startsWith('#'))) {
    const rule = rules.at(-1);
    if (!/^\s/.test(line)) {
      const escaped = line.trim().replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
      rules.push({ pattern: new RegExp(`^${escaped.replaceAll('*', '.*')}$`), headers: [] });
    } else if (line.trim().startsWith('!')) {
      rule?.headers.push([line.replace('!', '').trim().toLowerCase(), undefined]);
    } else {
      const [name = '', ...value] = line.trim().split(':');
      rule?.headers.push([name.toLowerCase(), value.join(':').trim()]);
    }
  }
  return rules;
}

function headersOf(path: string, rules: readonly Rule[]): Record<string, string> {
  const all = new Map<string, string>();
  for (const { headers } of rules.filter(({ pattern }) => pattern.test(path))) {
    for (const [name, value] of headers) {
      if (value === undefined) all.delete(name);
      else all.set(name, value);
    }
  }
  return Object.fromEntries(all);
}

import { execFile, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, inject, it, vi } from 'vitest';
import { ID } from './hosts.ts';

const folder = resolve(inject('site'));

/** A web server that no package brings: where it is not installed, nothing here runs. */
interface Server {
  name: string;
  /** The least configuration around the file of the build, with nothing outside its own folder. */
  configuration: (work: string, port: number) => string;
  /** The arguments that check a configuration, and those that run it. */
  check: (work: string, file: string) => string[];
  run: (work: string, file: string) => string[];
}

const SERVERS: readonly Server[] = [
  {
    name: 'nginx',
    configuration: (work, port) => `
user root;
pid ${work}/pid;
error_log ${work}/error.log;
events {}
http {
  access_log off;
  types { text/html html; text/css css; text/javascript js; application/json json; application/xml xml; image/svg+xml svg; }
  client_body_temp_path ${work}; proxy_temp_path ${work}; fastcgi_temp_path ${work}; uwsgi_temp_path ${work}; scgi_temp_path ${work};
  server {
    listen 127.0.0.1:${String(port)};
    root ${folder};
    include ${folder}/nginx.conf;
  }
}`,
    check: (work, file) => ['-t', '-p', work, '-c', file],
    run: (work, file) => ['-p', work, '-c', file, '-g', 'daemon off;'],
  },
  {
    name: 'caddy',
    configuration: (_, port) => `
{
  admin off
  auto_https off
}
http://127.0.0.1:${String(port)} {
  root * ${folder}
  import ${folder}/Caddyfile
  encode gzip
  file_server
}`,
    check: (_, file) => ['validate', '--adapter', 'caddyfile', '--config', file],
    run: (_, file) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
];

describe.each(SERVERS)('a real $name (skipped where none is installed)', (server) => {
  const isMissing = spawnSync(server.name, ['-v']).error !== undefined;
  let running: ChildProcess | undefined;
  let origin = '';

  beforeAll(async () => {
    if (isMissing) return;
    const port = await freePort();
    const work = mkdtempSync(join(tmpdir(), 'needlewise-server-'));
    const file = join(work, 'configuration');
    writeFileSync(file, server.configuration(work, port));
    const env = { ...process.env, HOME: work, XDG_DATA_HOME: work, XDG_CONFIG_HOME: work };
    await promisify(execFile)(server.name, server.check(work, file), { env });
    running = spawn(server.name, server.run(work, file), { env, stdio: 'ignore' });
    origin = `http://127.0.0.1:${String(port)}`;
    await vi.waitFor(() => fetch(origin), { timeout: 5000 });
  });
  afterAll(() => running?.kill());

  const headers = async (path: string) => (await fetch(`${origin}${path}`)).headers;

  it.skipIf(isMissing)('lets everybody frame an embed, and lists it nowhere', async () => {
    const all = await headers(`/embed/v1/card/${ID}/`);
    expect(all.get('content-security-policy')).toContain('frame-ancestors *');
    expect(all.get('x-robots-tag')).toBe('noindex');
    expect(all.get('access-control-allow-origin')).toBe('*');
    expect(all.get('cross-origin-embedder-policy')).toBe('require-corp');
    expect(all.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(all.get('referrer-policy')).toBe('no-referrer');
    expect(all.get('x-content-type-options')).toBe('nosniff');
    expect(all.get('permissions-policy')).toContain('camera=()');
  });

  it
    .skipIf(isMissing)
    .each([
      ...['/', '/index.html', `/${ID}/`, '/glossary/', '/clinics/', '/no-such-page/'],
      ...[`//${ID}/`, `/%61${ID.slice(1)}/`, `/embed/..%2f${ID}/`],
    ])('lets nobody else frame %s', async (path) => {
    const all = await headers(path);
    expect(all.get('content-security-policy')).toContain("frame-ancestors 'self'");
    expect(all.get('content-security-policy')).not.toContain('frame-ancestors *');
    expect(all.get('x-robots-tag')).toBeNull();
  });

  it
    .skipIf(isMissing)
    .each([`/oembed/${ID}.json`, '/api/articles.json', '/changes.json', '/feed.xml'])(
    'lets everybody read %s',
    async (path) => {
      expect((await headers(path)).get('access-control-allow-origin')).toBe('*');
    },
  );

  it.skipIf(isMissing)('sends each header once', async () => {
    for (const path of [`/embed/v1/card/${ID}/`, `/${ID}/`, '/no-such-page/']) {
      const policy = (await headers(path)).get('content-security-policy');
      expect(policy?.match(/default-src/g)).toHaveLength(1);
    }
  });

  it.skipIf(isMissing)('answers with our own page where there is none', async () => {
    const answer = await fetch(`${origin}/no-such-page/`);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('There is no page here');
  });
});

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => {
        resolve(port);
      });
    });
  });
}

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
/** No package brings it; where it is not installed, nothing here runs. */
const NGINX = 'nginx';
const hasNginx = spawnSync(NGINX, ['-v']).error === undefined;

describe.skipIf(!hasNginx)(
  'a real nginx with the file of the build (skipped where none is installed)',
  () => {
    let server: ChildProcess | undefined;
    let origin = '';

    beforeAll(async () => {
      const port = await freePort();
      const work = mkdtempSync(join(tmpdir(), 'needlewise-nginx-'));
      const file = join(work, 'nginx.conf');
      writeFileSync(file, configuration(work, port));
      await promisify(execFile)(NGINX, ['-t', '-p', work, '-c', file]);
      server = spawn(NGINX, ['-p', work, '-c', file, '-g', 'daemon off;']);
      origin = `http://127.0.0.1:${String(port)}`;
      await vi.waitFor(() => fetch(origin), { timeout: 5000 });
    });
    afterAll(() => server?.kill('SIGQUIT'));

    const headers = async (path: string) => (await fetch(`${origin}${path}`)).headers;

    it('lets everybody frame an embed, and lists it nowhere', async () => {
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

    it.each(['/', `/${ID}/`, '/glossary/', '/clinics/', '/no-such-page/'])(
      'lets nobody else frame %s',
      async (path) => {
        const all = await headers(path);
        expect(all.get('content-security-policy')).toContain("frame-ancestors 'self'");
        expect(all.get('content-security-policy')).not.toContain('frame-ancestors *');
        expect(all.get('x-robots-tag')).toBeNull();
      },
    );

    it.each([`/oembed/${ID}.json`, '/api/articles.json', '/changes.json', '/feed.xml'])(
      'lets everybody read %s',
      async (path) => {
        expect((await headers(path)).get('access-control-allow-origin')).toBe('*');
      },
    );

    it('sends each header once', async () => {
      for (const path of [`/embed/v1/card/${ID}/`, `/${ID}/`]) {
        const policy = (await headers(path)).get('content-security-policy');
        expect(policy?.match(/default-src/g)).toHaveLength(1);
      }
    });
  },
);

/** The smallest nginx around the file, with nothing outside its own folder. */
const configuration = (work: string, port: number): string => `
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
    error_page 404 /404.html;
    include ${folder}/nginx.conf;
  }
}`;

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

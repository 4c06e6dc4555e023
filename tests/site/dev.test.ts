import { rmSync } from 'node:fs';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { astroDev, type DevServer } from './astro-build.ts';
import { smallSite } from './small-site.ts';

const ROOT = '.vitest/dev';
const PATIENCE = 120_000;

let server: DevServer;
beforeAll(async () => {
  rmSync(ROOT, { recursive: true, force: true });
  smallSite(ROOT);
  server = await astroDev(ROOT);
}, PATIENCE);
afterAll(() => {
  server.stop();
  rmSync(ROOT, { recursive: true, force: true });
});

it('shows an article while it is written', async () => {
  expect(await text('/decide/choosing/')).toContain('data-article="decide/choosing"');
});

it('lists every article in the manifest, so that the page for clinics can offer it', async () => {
  const manifest = JSON.parse(await text('/embed/v1/manifest.json')) as {
    articles: { id: string }[];
  };
  expect(manifest.articles.map(({ id }) => id)).toEqual([
    'understand/what-it-is',
    'decide/choosing',
    'aftercare/when-to-get-help',
  ]);
});

it('cuts an embed and its oEmbed answer', async () => {
  expect(await text('/embed/v1/card/decide/choosing/')).toContain('rel="canonical"');
  expect(JSON.parse(await text('/oembed/decide/choosing.json'))).toMatchObject({ type: 'rich' });
});

it('makes the index of search', async () => {
  expect(await text('/pagefind/pagefind-entry.json')).toMatch(/"page_count":[1-9]/);
});

it('says 404 for an embed of no article', async () => {
  expect((await fetch(new URL('/embed/v1/decide/nothing/', server.address))).status).toBe(404);
});

async function text(path: string): Promise<string> {
  const answer = await fetch(new URL(path, server.address));
  expect(answer.status, path).toBe(200);
  return answer.text();
}

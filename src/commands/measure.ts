import { readFileSync, writeFileSync } from 'node:fs';
import { extname } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import bundled from '@sparticuz/chromium';
import { chromium, type Page, type Route } from 'playwright-core';
import { EMBED_ROOT } from '../lib/embed/addresses.ts';
import { WIDTHS, type Heights } from '../lib/embed/heights.ts';
import type { Manifest, ManifestEmbed } from '../lib/embed/manifest.ts';

/** Measures every embed of the site in `dist/` in a headless Chromium and writes src/embed/heights.json. Build first. */
const DIST = pathToFileURL('dist/');
const TABLE = 'src/embed/heights.json';
const ORIGIN = 'http://measured.invalid';

// Our own build wrote the file, from this type.
const { articles } = JSON.parse(
  readFileSync(new URL(`.${EMBED_ROOT}manifest.json`, DIST), 'utf8'),
) as Manifest;
const paths = articles
  .flatMap(({ card, full, sections }): ManifestEmbed[] => [card, full, ...sections])
  .map(({ url }) => url.slice(url.indexOf(EMBED_ROOT)));

const browser = await chromium.launch({
  executablePath: process.env['CHROME_PATH'] ?? (await bundled.executablePath()),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
await page.route('**/*', answer);
const table: Record<string, Heights> = {};
for (const path of paths.toSorted()) table[path] = await heightsOf(page, path);
await browser.close();

const rows = Object.entries(table).map(
  ([path, heights]) => `"${path}": ${JSON.stringify(heights)}`,
);
writeFileSync(TABLE, `{\n  ${rows.join(',\n  ')}\n}\n`);
console.log(`Measured ${String(rows.length)} embeds. Commit src/embed/heights.json.`);

/** Serves the files of the build without a server. */
async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  const file = fileURLToPath(new URL(`.${pathname.replace(/\/$/, '/index.html')}`, DIST));
  await route.fulfill(extname(file) === '' ? { status: 404 } : { path: file });
}

async function heightsOf(page: Page, path: string): Promise<Heights> {
  await page.goto(ORIGIN + path);
  const heights: [number, number][] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 600 });
    const height = await page.evaluate(
      () => document.documentElement.getBoundingClientRect().height,
    );
    heights.push([width, Math.ceil(height)]);
  }
  // One entry for each of WIDTHS, so each field is there.
  return Object.fromEntries(heights) as Record<(typeof WIDTHS)[number], number>;
}

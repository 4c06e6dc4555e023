import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { layData } from './lay-data.ts';
import { recordsOf } from '../lib/search/records.ts';
import { searchFiles, stopPagefind, type SearchFile } from './search-files.ts';
import { serveSearch } from './serve-search.ts';

/** Makes the search index under `/pagefind/`: at build from the built pages, in `astro dev` from the running site. */
export function searchIndex(): AstroIntegration {
  let base = '/';
  return {
    name: 'needlewise:search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:server:setup': ({ server, logger }) => {
        serveSearch(server, base, (pages) => makeIndex(pages, base, logger));
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const built = await Promise.all(
          pages.map(async ({ pathname }) => ({
            address: `/${pathname}`,
            html: await readFile(pageFile(dir, pathname), 'utf8').catch(() => ''),
          })),
        );
        const files = await makeIndex(built, base, logger).finally(stopPagefind);
        await Promise.all(files.map((file) => write(new URL(`pagefind/${file.path}`, dir), file)));
      },
    },
  };
}

async function makeIndex(
  pages: readonly { address: string; html: string }[],
  base: string,
  logger: AstroIntegrationLogger,
): Promise<SearchFile[]> {
  const records = pages.flatMap(({ address, html }) => recordsOf(html, address, base));
  const files = await searchFiles(records, await layData());
  const bytes = files.reduce((sum, { content }) => sum + content.byteLength, 0);
  logger.info(
    `${String(records.length)} places on ${String(pages.length)} pages can be searched; ${String(files.length)} files, ${String(Math.round(bytes / 1000))} kB.`,
  );
  return files;
}

/** `404/` is built as `404.html`, which gives no records and so need not be found. */
const pageFile = (dir: URL, pathname: string): URL => new URL(`${pathname}index.html`, dir);

async function write(at: URL, { content }: SearchFile): Promise<void> {
  const path = fileURLToPath(at);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, content);
}

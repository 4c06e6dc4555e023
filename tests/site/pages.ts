import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { load, type CheerioAPI } from 'cheerio';

/** A page of a built site: its address without the base, and its HTML. */
export interface Page {
  path: string;
  $: CheerioAPI;
}

/** Every page in the output folder of a build, 404 too. */
export function pagesIn(folder: string): Page[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html') && !name.startsWith('embed'))
    .map((name) => `/${name.split(sep).join('/')}`.replace(/\/index\.html$/, '/'))
    .map((path) => ({ path, $: pageAt(folder, path) }));
}

/** The page at an address. Throws when there is none. */
export const pageAt = (folder: string, path: string): CheerioAPI =>
  load(readFileSync(fileOf(folder, path), 'utf8'));

/** Whether a page or file stands at an address. */
export const exists = (folder: string, path: string): boolean => existsSync(fileOf(folder, path));

const fileOf = (folder: string, path: string): string =>
  join(folder, path.endsWith('/') ? `${path}index.html` : path);

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import type { EmbedView } from '../../../src/lib/embed/addresses.ts';
import { builderCode, type QuotedArticle } from '../../../src/lib/embed/builder-code.ts';
import type { Manifest } from '../../../src/lib/embed/manifest.ts';
import type { EmbedOptions } from '../../../src/lib/embed/options.ts';
import { EMBED_WORDS } from '../../../src/strings/en-GB/embed.ts';
import { hostPage, serveHost, type HostServer } from './host-server.ts';
import { serveSite, type SiteServer } from './site-server.ts';

export const ID = 'aftercare/first-week';

const folder = inject('site');

// Our own build wrote both, and other tests hold them to their shapes.
const json = (path: string): unknown => JSON.parse(readFileSync(join(folder, path), 'utf8'));
export const manifest = json('embed/v1/manifest.json') as Manifest;
export const articleData = (id: string) => json(`api/articles/${id}.json`) as QuotedArticle;

/** Runs the site and a clinic's site while a file's tests run. */
export function useHosts() {
  let site: SiteServer | undefined;
  let host: HostServer | undefined;
  beforeAll(async () => {
    site = await serveSite(folder);
    host = await serveHost();
  });
  afterEach(() => {
    site?.fail('none');
    site?.asked.splice(0);
  });
  afterAll(async () => {
    await site?.close();
    await host?.close();
  });
  const running = () => {
    if (!site || !host) throw new Error('The servers have not started.');
    return { site, host };
  };
  return {
    /** The site's server. */
    site: () => running().site,
    /** Puts HTML into a plain page of the clinic and gives back its address. */
    put: (body: string, headers: Readonly<Record<string, string>> = {}, head = '') =>
      running().host.put(hostPage(body, head), headers),
    /** The code that the page for clinics gives for an article. */
    code: (id = ID, view: EmbedView = { is: 'card' }, options: EmbedOptions = {}) =>
      codeOf(running().site.origin, id, view, options),
  };
}

function codeOf(origin: string, id: string, view: EmbedView, options: EmbedOptions) {
  const entry = manifest.articles.find((article) => article.id === id);
  if (!entry) throw new Error(`There is no article "${id}".`);
  const section =
    view.is === 'section' ? entry.sections.find((one) => one.id === view.section) : undefined;
  const shown = section ?? { ...entry[view.is === 'full' ? 'full' : 'card'], title: entry.title };
  const { src, integrity } = manifest.loader;
  return builderCode({ id, view, options }, articleData(id), shown, {
    name: 'Needlewise',
    root: `${origin}/`,
    loader: { src: `${origin}${new URL(src).pathname}`, integrity },
    words: EMBED_WORDS,
  });
}

/** Waits until so many embeds have taken the place of their quotations. */
export async function shown(page: Page, count = 1): Promise<void> {
  await page.waitForFunction(
    (count) =>
      [...document.querySelectorAll('iframe')].filter(
        (frame) => frame.style.visibility === 'visible',
      ).length >= count,
    count,
  );
  // The quotation's place and the first height may differ until the fonts are there.
  await page.waitForTimeout(300);
}

/** The embeds in a page. */
export const embedsIn = (page: Page): Frame[] =>
  page.frames().filter((frame) => frame.url().includes('/embed/v1/'));

/** The only embed in a page. Throws when there is none. */
export function embedIn(page: Page): Frame {
  const [frame] = embedsIn(page);
  if (!frame) throw new Error('The page holds no embed.');
  return frame;
}

/** The only embed in a page, once it has loaded, where no loader shows it. */
export async function loadedEmbed(page: Page): Promise<Frame> {
  await expect.poll(() => embedsIn(page).length).toBe(1);
  const frame = embedIn(page);
  await frame.waitForLoadState();
  return frame;
}

/** How tall the text of an embed is, and how tall its frame. */
export async function heights(page: Page): Promise<{ text: number; frame: number }> {
  const text = await embedIn(page).evaluate(
    () => document.documentElement.getBoundingClientRect().height,
  );
  const frame = await page
    .locator('iframe')
    .first()
    .evaluate((element) => element.getBoundingClientRect().height);
  return { text, frame };
}

/** The visible text of a page's quotation and link, where no embed took its place. */
export const fallback = (page: Page) => page.locator('blockquote[data-needlewise]');

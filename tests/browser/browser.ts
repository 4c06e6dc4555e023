import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** Opens pages in a headless Chromium that starts with a file of tests and ends with it; each page is closed after its test. */
export function useBrowser(): (options?: BrowserContextOptions) => Promise<Page> {
  let browser: Browser | undefined;
  beforeAll(async () => {
    browser = await launch();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
  });
  afterAll(async () => {
    await browser?.close();
  });
  return async (options) => {
    if (!browser) throw new Error('The browser has not started.');
    const context = await browser.newContext({ viewport: PHONE, ...options });
    return context.newPage();
  };
}

export const PHONE = { width: 390, height: 844 };
export const DESKTOP = { width: 1280, height: 900 };

async function launch(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== undefined && existsSync(path));
  // The package brings a browser for machines without one; several pages at once need several processes.
  return chromium.launch(
    installed === undefined
      ? {
          executablePath: await bundled.executablePath(),
          args: bundled.args.filter((flag) => !UNWANTED.test(flag)),
        }
      : { executablePath: installed, args: ['--no-sandbox'] },
  );
}

const INSTALLED = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

// The second would let pages do what the tests are to find: reach other origins.
const UNWANTED = /^--(single-process|disable-web-security|allow-running-insecure-content|headless)/;

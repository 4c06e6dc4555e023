import type { Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { HELP, LAYOUTS, STATES, openDialog } from './places.ts';

const open = useBrowser();
const origin = inject('origin');

/** Collects what a page asks for, and what its policy forbids it. */
async function watched(): Promise<{
  page: Page;
  requests: string[];
  refused: () => Promise<string[]>;
}> {
  const page = await open({ reducedMotion: 'reduce' });
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      sessionStorage.setItem(`refused ${violatedDirective} ${blockedURI}`, '');
    });
  });
  const refused = () =>
    page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.startsWith('refused')));
  return { page, requests, refused };
}

describe('the content security policy', () => {
  it('is active: what a page may not do is refused', async () => {
    const { page, refused } = await watched();
    await page.goto(`${origin}/`);
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "run"';
      document.head.append(script);
    });
    expect(await page.title()).not.toBe('run');
    expect(await refused()).toEqual(['refused script-src-elem inline']);
  });

  it.each(STATES)('is in no way of $name', async ({ path, then }) => {
    const { page, refused } = await watched();
    await page.goto(`${origin}${path}`);
    await then?.(page);
    expect(await refused()).toEqual([]);
  });
});

it.each(STATES)('$name asks nothing of another origin', async ({ path, then }) => {
  const { page, requests } = await watched();
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  await then?.(page);
  expect(requests.filter((url) => !url.startsWith(origin) && !url.startsWith('data:'))).toEqual([]);
});

it.each(LAYOUTS)('$name sets no cookie and stores nothing', async ({ path }) => {
  const page = await open();
  await page.goto(`${origin}${path}`);
  expect(await page.context().cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
});

describe('the search index', () => {
  const isSearch = (url: string) => url.includes('/pagefind/');

  it.each(LAYOUTS)('is not loaded by $name before somebody searches', async ({ path }) => {
    const { page, requests } = await watched();
    await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
    expect(requests.filter(isSearch)).toEqual([]);
  });

  it('is loaded once the search is opened and used', async () => {
    const { page, requests } = await watched();
    await page.goto(`${origin}${HELP}`);
    await openDialog(page);
    await page.keyboard.type('redness');
    await page
      .getByRole('list', { name: 'Search results' })
      .getByRole('listitem')
      .first()
      .waitFor();
    expect(requests.some(isSearch)).toBe(true);
  });
});

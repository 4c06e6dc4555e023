import { expect, inject, it } from 'vitest';
import { pagesIn } from '../site/pages.ts';
import { violations } from './axe.ts';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';

const open = useBrowser();
const { folder, origin } = inject('examples');
const pages = pagesIn(folder).map(({ path }) => path);

it.each(pages)('axe finds nothing in the example %s', async (path) => {
  const page = await open({ colorScheme: 'light' });
  await page.goto(`${origin}${path}`);
  expect(await violations(page)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(DESKTOP);
  expect(await violations(page)).toEqual([]);
});

it.each(pages)('the example %s fits a small screen', async (path) => {
  const page = await open({ viewport: { ...PHONE, width: 320 } });
  await page.goto(`${origin}${path}`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

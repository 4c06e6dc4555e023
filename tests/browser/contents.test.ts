import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { HELP } from './places.ts';

const open = useBrowser();
const origin = inject('origin');

it('marks in the contents the section that is being read', async () => {
  const page = await open({ viewport: { width: 1280, height: 900 } });
  await page.goto(`${origin}${HELP}#sources`);
  const current = page.locator('section-ruler [aria-current="true"]');
  await current.filter({ hasText: 'Sources' }).waitFor();
  expect(await current.count()).toBe(1);
});

it.each([
  [390, false],
  [1280, true],
] as const)('at %i px wide the contents are open: %s', async (width, isOpen) => {
  const page = await open({ viewport: { width, height: 900 } });
  await page.goto(`${origin}${HELP}`);
  await page.locator('section-ruler [aria-current]').first().waitFor({ state: 'attached' });
  expect(await page.locator('section-ruler li').first().isVisible()).toBe(isOpen);
});

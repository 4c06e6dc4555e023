import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { HELP, LAYOUTS, openMenu } from './places.ts';

const open = useBrowser();
const origin = inject('origin');

it('nothing moves for a reader who asked for less motion', async () => {
  const page = await open({ reducedMotion: 'reduce' });
  await page.goto(`${origin}/`);
  await openMenu(page);
  await page.goto(`${origin}${HELP}`);
  const moving = await page.evaluate(() =>
    [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName } = getComputedStyle(element);
      return /[1-9]/.test(transitionDuration) || animationName !== 'none';
    }),
  );
  expect(moving).toEqual([]);
});

it.each(LAYOUTS)('a reader who asked for more contrast gets it on $name', async ({ path }) => {
  const page = await open({ contrast: 'more' });
  await page.goto(`${origin}${path}`);
  const { quiet, ink } = await page.evaluate(() => {
    const root = getComputedStyle(document.documentElement);
    return {
      quiet: root.getPropertyValue('--color-quiet'),
      ink: root.getPropertyValue('--color-ink'),
    };
  });
  expect(quiet).toBe(ink);
});

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

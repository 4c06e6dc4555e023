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

import { describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { STATES, articlesIn } from './places.ts';

const open = useBrowser();
const articles = articlesIn(inject('site')).map((path) => ({ name: path, path, then: undefined }));

/** 1280 x 1024 at 400 % is 320 x 256. */
const SCREENS = [
  { screen: '320 px wide', viewport: { width: 320, height: 640 } },
  { screen: 'zoomed to 400 %', viewport: { width: 320, height: 256 } },
] as const;

describe.each(SCREENS)('nothing scrolls sideways on a screen $screen', ({ viewport }) => {
  it.each([...STATES, ...articles])('$name', async ({ path, then }) => {
    const page = await open({ viewport, reducedMotion: 'reduce' });
    await page.goto(`${inject('origin')}${path}`);
    await then?.(page);
    const widths = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll(':popover-open, dialog[open]')].map(
        ({ scrollWidth }) => scrollWidth,
      ),
    );
    expect(Math.max(...widths)).toBeLessThanOrEqual(320);
  });
});

it.each(articles)(
  'the answer in short to $path stands on the first screen of a phone',
  async ({ path }) => {
    const page = await open();
    await page.goto(`${inject('origin')}${path}`);
    await page.evaluate(() => document.fonts.ready);
    const end = await page
      .locator('[data-section="in-short"]')
      .evaluate((section) => section.getBoundingClientRect().bottom);
    expect(end).toBeLessThan(664);
  },
);

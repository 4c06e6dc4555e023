import { describe, expect, inject, it } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { violations } from './axe.ts';
import { STATES } from './places.ts';

const open = useBrowser();
const origin = inject('origin');

const SCREENS = [
  { screen: 'a phone', viewport: PHONE },
  { screen: 'a wide screen', viewport: DESKTOP },
] as const;

describe.each(SCREENS)('axe finds nothing on $screen', ({ viewport }) => {
  describe.each(['light', 'dark'] as const)('in %s colours', (colorScheme) => {
    it.each(STATES)('$name', async ({ path, then }) => {
      const page = await open({ viewport, colorScheme, reducedMotion: 'reduce' });
      await page.goto(`${origin}${path}`);
      await then?.(page);
      expect(await violations(page)).toEqual([]);
    });
  });
});

describe('axe finds nothing in forced colours', () => {
  it.each(STATES)('$name', async ({ path, then }) => {
    const page = await open({ forcedColors: 'active' });
    await page.goto(`${origin}${path}`);
    await then?.(page);
    expect(await violations(page)).toEqual([]);
  });
});

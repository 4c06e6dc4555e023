import type { Locator, Page } from 'playwright-core';
import { describe, expect, inject, it } from 'vitest';
import { DESKTOP, PHONE, useBrowser } from './browser.ts';
import { HELP, STATES, openMenu } from './places.ts';

const open = useBrowser();
const origin = inject('origin');

describe.each([
  { screen: 'a phone', viewport: PHONE },
  { screen: 'a wide screen', viewport: DESKTOP },
])('on $screen everything that is pressed is at least 24 px high and wide', ({ viewport }) => {
  it.each(STATES)('$name', async ({ path, then }) => {
    const page = await open({ viewport, reducedMotion: 'reduce' });
    await page.goto(`${origin}${path}`);
    await then?.(page);
    expect(await smallTargets(page, 24)).toEqual([]);
  });
});

describe('what a thumb needs most is at least 44 px high and wide', () => {
  it('search and menu', async () => {
    const page = await open();
    await page.goto(`${origin}/`);
    await isLarge(page.locator('.site-tools > *'));
  });

  it('the links of the menu', async () => {
    const page = await open();
    await page.goto(`${origin}/`);
    await openMenu(page);
    await isLarge(
      page.getByRole('navigation', { name: 'Menu' }).getByRole('listitem').getByRole('link'),
    );
  });

  it('numbers to call', async () => {
    const page = await open();
    await page.goto(`${origin}${HELP}`);
    await isLarge(page.locator('main a[href^="tel:"]'));
  });
});

async function isLarge(targets: Locator): Promise<void> {
  expect(await targets.count()).toBeGreaterThan(1);
  for (const target of await targets.all()) {
    const box = await target.boundingBox();
    expect(
      Math.min(box?.width ?? 0, box?.height ?? 0),
      await target.innerText(),
    ).toBeGreaterThanOrEqual(44);
  }
}

/** Visible links, buttons and fields smaller than `least`, but for links within a sentence, which WCAG 2.5.8 leaves out. */
function smallTargets(page: Page, least: number): Promise<string[]> {
  return page.evaluate((least) => {
    const isInSentence = (target: Element) => {
      const own = target.textContent.trim().length;
      const whole = target
        .closest('p, li, dd, td, figcaption, .ev-note, .term-note')
        ?.textContent.trim().length;
      return whole !== undefined && whole > own && getComputedStyle(target).display === 'inline';
    };
    return [...document.querySelectorAll('a[href], button, input, summary')]
      .filter(
        (target) => target.checkVisibility() && !target.matches('.skip') && !isInSentence(target),
      )
      .filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return Math.min(width, height) < least;
      })
      .map((target) => `${target.tagName} ${target.className} ${target.textContent.trim()}`);
  }, least);
}

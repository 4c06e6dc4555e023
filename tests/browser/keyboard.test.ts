import type { Locator, Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { HELP, LAYOUTS, articleWith, openDialog } from './places.ts';

const open = useBrowser();
const site = inject('site');
let page: Page;
beforeEach(async () => {
  page = await open({ reducedMotion: 'reduce' });
});

const visit = (path: string) => page.goto(`${inject('origin')}${path}`);

const hasFocus = (place: Locator): Promise<boolean> =>
  place.evaluate((element) => element === document.activeElement);

it.each(LAYOUTS)(
  'the first stop on $name is a link that moves focus to the content',
  async ({ path }) => {
    await visit(path);
    await page.keyboard.press('Tab');
    const skip = page.getByRole('link', { name: 'Skip to the content' });
    expect(await hasFocus(skip)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await hasFocus(page.getByRole('main'))).toBe(true);
  },
);

describe('the menu', () => {
  const button = () => page.getByRole('button', { name: 'Menu' });
  const menu = () => page.getByRole('navigation', { name: 'Menu' });

  it('opens by Enter, lets Tab go through it in order, and closes by Escape', async () => {
    await visit('/');
    await button().focus();
    await page.keyboard.press('Enter');
    expect(await menu().isVisible()).toBe(true);
    const stops = await menu().locator('a, button').all();
    expect(stops.length).toBeGreaterThan(5);
    for (const stop of stops) {
      await page.keyboard.press('Tab');
      expect(await hasFocus(stop), await stop.innerText()).toBe(true);
    }
    await page.keyboard.press('Escape');
    expect(await menu().isVisible()).toBe(false);
    expect(await hasFocus(button())).toBe(true);
  });
});

describe('the search dialog', () => {
  const dialog = () => page.getByRole('dialog', { name: 'Search this site' });
  const field = () => dialog().getByRole('combobox');

  it('opens by Ctrl K with its field ready, and closes by Escape', async () => {
    await visit(HELP);
    await openDialog(page);
    expect(await hasFocus(field())).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog().isVisible()).toBe(false);
  });

  it('opens by its link, to which focus returns', async () => {
    await visit(HELP);
    const link = page.getByRole('banner').getByRole('link', { name: 'Search' });
    await link.focus();
    await page.keyboard.press('Enter');
    await dialog().waitFor();
    expect(await hasFocus(field())).toBe(true);
    await page.keyboard.press('Escape');
    expect(await hasFocus(link)).toBe(true);
  });

  it('keeps Tab within it while it is open', async () => {
    await visit(HELP);
    await openDialog(page);
    for (let stops = 0; stops < 8; stops += 1) {
      await page.keyboard.press('Tab');
      const outside = page.locator('main :focus, header :focus, footer :focus');
      expect(await outside.count()).toBe(0);
    }
  });
});

describe('on a phone', () => {
  it('the evidence of a claim opens by Enter and closes by Escape, and focus stays', async () => {
    await visit(articleWith(site, '[data-prose] .ev'));
    const button = page.getByRole('button', { name: /^How sure, and sources/ }).first();
    const note = page.locator('.ev-note').first();
    expect(await note.isVisible()).toBe(false);
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await note.isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await hasFocus(note.getByRole('link').first())).toBe(true);
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(await hasFocus(button)).toBe(true);
  });

  it('a term is explained by Enter, and closes by Escape', async () => {
    await visit(articleWith(site, '.term'));
    const button = page.locator('.term > button').first();
    const note = page.locator('.term-note').first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await note.isVisible()).toBe(true);
    expect(await note.getByRole('link').getAttribute('href')).toContain('/glossary/#');
    await page.keyboard.press('Escape');
    expect(await note.isVisible()).toBe(false);
    expect(await hasFocus(button)).toBe(true);
  });

  it('every number to call can be reached by Tab, and shows that it has focus', async () => {
    await visit(HELP);
    const numbers = await page.locator('main a[href^="tel:"]').all();
    expect(numbers.length).toBeGreaterThan(3);
    for (const number of numbers) {
      await number.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      expect(await hasFocus(number)).toBe(true);
      expect(await number.evaluate((link) => getComputedStyle(link).outlineWidth)).toBe('3px');
    }
  });
});

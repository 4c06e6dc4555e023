import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { HELP, articleWith } from './places.ts';

const open = useBrowser();
const origin = inject('origin');

describe('a printed article', () => {
  let page: Page;
  beforeEach(async () => {
    // The width of A4 within its margins at 96 dpi.
    page = await open({ viewport: { width: 688, height: 1000 }, colorScheme: 'dark' });
    await page.goto(`${origin}${articleWith(inject('site'), '[data-prose] .ev')}`);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  });

  it('leaves out what can only be pressed', async () => {
    for (const part of ['banner', 'contentinfo', 'button', 'navigation', 'search'] as const) {
      const shown = await page.getByRole(part).filter({ visible: true }).allInnerTexts();
      expect(
        shown.filter((text) => !isTerm(text)),
        part,
      ).toEqual([]);
    }
    expect(await page.locator('.term-note').filter({ visible: true }).count()).toBe(0);
  });

  it('ends with its address, its version and a code to scan', async () => {
    const foot = page.locator('.print-foot');
    const hash = await page.locator('[data-article]').getAttribute('data-hash');
    expect(await foot.isVisible()).toBe(true);
    expect(await foot.innerText()).toContain(new URL(page.url()).pathname);
    expect(await foot.innerText()).toContain(`Text version ${(hash ?? '').slice(0, 8)}`);
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('.print-foot img')?.complete,
    );
    const drawn = foot.locator('img').evaluate((image: HTMLImageElement) => image.naturalWidth);
    expect(await drawn).toBeGreaterThan(0);
  });

  it('shows the evidence of each claim beside its sentence, on the sheet', async () => {
    for (const note of await page.locator('[data-prose] p .ev-note').all()) {
      const box = await note.boundingBox();
      expect(box).not.toBeNull();
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(688);
    }
  });

  it('is black on white, though the reader has dark colours', async () => {
    const colours = await page.evaluate(() => {
      const { color, backgroundColor } = getComputedStyle(
        document.querySelector('h1') ?? document.body,
      );
      return { color, backgroundColor, body: getComputedStyle(document.body).backgroundColor };
    });
    expect(colours.body).toBe('rgba(0, 0, 0, 0)');
    expect(lightness(colours.color)).toBeLessThan(0.35);
  });

  it('describes its pictures in words', async () => {
    await page.goto(`${origin}${articleWith(inject('site'), 'figure details')}`);
    expect(await page.locator('figure details p').first().isVisible()).toBe(true);
  });
});

it('help cards print as frames, with their numbers', async () => {
  const page = await open({ viewport: { width: 688, height: 1000 } });
  await page.goto(`${origin}${HELP}`);
  await page.emulateMedia({ media: 'print' });
  const card = page.locator('.help-emergency').first();
  expect(await card.evaluate((element) => getComputedStyle(element).backgroundColor)).toBe(
    'rgba(0, 0, 0, 0)',
  );
  expect(await card.locator('a[href^="tel:"]').first().isVisible()).toBe(true);
});

/** A term of the text is a button, but prints as the word that it is. */
const isTerm = (text: string): boolean =>
  /^[\w\s()-]+$/.test(text) && !/^(Menu|Search)$/.test(text);

const lightness = (oklch: string): number => Number(/oklch\(([\d.]+)/.exec(oklch)?.[1] ?? NaN);

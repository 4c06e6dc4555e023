import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import type { EmbedView } from '../../../src/lib/embed/addresses.ts';
import { useBrowser } from '../browser.ts';
import { ID, fallback, manifest, shown, useHosts } from './hosts.ts';

const open = useBrowser();
const { put, code } = useHosts();

const [article] = manifest.articles.filter(({ id }) => id === ID);
const byHeight = (article?.sections ?? []).toSorted((a, b) => tall(a) - tall(b));
const VIEWS: EmbedView[] = [
  ...[{ is: 'card' } as const, { is: 'full' } as const],
  ...[0, Math.floor(byHeight.length / 2), -1].map(
    (index) => ({ is: 'section', section: byHeight.at(index)?.id ?? '' }) as const,
  ),
];
const WINDOWS = [
  { width: 320, height: 700 },
  { width: 375, height: 812 },
  { width: 768, height: 1024 },
  { width: 1280, height: 800 },
  { width: 1280, height: 1000 },
];
const AFTER = '<p>What the clinic itself says about it, in a few words of its own.</p>'.repeat(20);

function tall({ heights }: { heights: Record<720, number> | undefined }): number {
  return heights?.[720] ?? 0;
}

describe.each(WINDOWS)(
  'in a window of $width by $height pixels the published code moves nothing',
  (viewport) => {
    it('with frames that come at once', async () => {
      expect(await worst(viewport, 0)).toBeLessThanOrEqual(0.01);
    });

    it('with frames that come late', async () => {
      expect(await worst(viewport, 1000)).toBeLessThanOrEqual(0.01);
    });
  },
);

it('a frame shorter than its quotation moves nothing either', async () => {
  const page = await open({ viewport: { width: 1280, height: 1400 } });
  // The whole article's quotation, for which a card comes.
  const block = code(ID, { is: 'full' }).block.replace(' data-view="full"', '');
  await late(page, 1500);
  await page.goto(put(block), { waitUntil: 'domcontentloaded' });
  await fallback(page).waitFor();
  const place = () => page.locator('#after').boundingBox();
  const before = await place();
  await shown(page);
  expect(await place()).toEqual(before);
  expect((await page.locator('iframe').boundingBox())?.height).toBeLessThan(before?.y ?? 0);
});

it.each([
  ['sees the end of the quotation', 0.5],
  ['is past it', -0.2],
])('a reader who %s when the frame comes keeps the place', async (_, share) => {
  const page = await open({ viewport: { width: 1280, height: 800 } });
  await late(page, 1500);
  await watch(page);
  await page.goto(put(code(ID, { is: 'full' }).block + AFTER.repeat(2)), {
    waitUntil: 'domcontentloaded',
  });
  await fallback(page).evaluate((quote, share) => {
    scrollBy(0, quote.getBoundingClientRect().bottom - innerHeight * share);
  }, share);
  const place = async () => (await page.locator('#after').boundingBox())?.y ?? NaN;
  const before = await place();
  await shown(page);
  expect(Math.abs((await place()) - before)).toBeLessThanOrEqual(1);
  expect(await page.evaluate('window.shift.sum')).toBeLessThanOrEqual(0.01);
});

/** The worst layout shift of all views below a low and a tall header of the host. */
async function worst(viewport: { width: number; height: number }, delay: number): Promise<number> {
  const shifts = await Promise.all(
    VIEWS.map(async (view) => {
      const page = await open({ viewport });
      if (delay > 0) await late(page, delay);
      await watch(page);
      const found: number[] = [];
      for (const header of [100, 400]) {
        const style = `<style>h1{height:${String(header)}px;margin:0}</style>`;
        await page.goto(put(code(ID, view).block + AFTER, {}, style));
        await shown(page);
        found.push(Number(await page.evaluate('window.shift.sum')));
      }
      return Math.max(...found);
    }),
  );
  return Math.max(...shifts);
}

const late = (page: Page, delay: number) =>
  page.route(/\/embed\/v1\/.*\/$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, delay));
    await route.continue();
  });

const watch = (page: Page) =>
  page.addInitScript(() => {
    const shift = { sum: 0 };
    Object.assign(window, { shift });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        // The type of this entry is not known to TypeScript.
        shift.sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });

import { describe, expect, it } from 'vitest';
import { useBrowser } from '../browser.ts';
import { embedIn, embedsIn, heights, loadedEmbed, shown, useHosts } from './hosts.ts';

const open = useBrowser();
const { put, code, site } = useHosts();
const FULL = ['aftercare/first-week', { is: 'full' }] as const;

describe('a frame is as tall as its text, to a pixel', () => {
  it.each([320, 375, 768, 1280])('in a window %i pixels wide', async (width) => {
    const page = await open({ viewport: { width, height: 800 } });
    await page.goto(put(code(...FULL).block));
    await shown(page);
    const { text, frame } = await heights(page);
    expect(text).toBeGreaterThan(1000);
    expect(Math.abs(text - frame)).toBeLessThanOrEqual(1);
  });

  it('and again after the window was narrow and is wide once more', async () => {
    const page = await open({ viewport: { width: 1000, height: 800 } });
    await page.goto(put(code(...FULL).block));
    await shown(page);
    const first = await heights(page);
    await page.setViewportSize({ width: 320, height: 800 });
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(first.frame + 50);
    await page.setViewportSize({ width: 1000, height: 800 });
    await expect.poll(async () => (await heights(page)).frame).toBe(first.frame);
  });

  it('and grows and shrinks when a part opens and closes', async () => {
    const page = await open();
    await page.goto(put(code(...FULL).block));
    await shown(page);
    const first = await heights(page);
    const summary = embedIn(page).locator('details.sources > summary');
    await summary.click();
    await expect.poll(async () => (await heights(page)).frame).toBeGreaterThan(first.frame + 50);
    await summary.click();
    await expect.poll(async () => (await heights(page)).frame).toBe(first.frame);
  });
});

it('an embed sends fewer than five messages while it loads', async () => {
  const page = await open();
  await page.addInitScript(() => {
    addEventListener('message', ({ data }: MessageEvent<{ ns?: string }>) => {
      if (data.ns === 'needlewise') document.title += '·';
    });
  });
  await page.goto(put(code(...FULL).block));
  await shown(page);
  await page.waitForTimeout(1000);
  const sent = (await page.title()).split('·').length - 1;
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThan(5);
});

describe('in a box of 300 pixels that never resizes', () => {
  const box = () =>
    put(
      `<iframe src="${site().origin}/embed/v1/aftercare/first-week/" title="x" width="360" height="300"></iframe>`,
    );
  const scrolled = async (page: Awaited<ReturnType<typeof open>>) =>
    embedIn(page).evaluate(
      () => document.documentElement.scrollHeight - innerHeight - Math.round(scrollY),
    );

  it('the end is reached by the wheel', async () => {
    const page = await open();
    await page.goto(box());
    await loadedEmbed(page);
    await page.mouse.move(150, 250);
    for (let turns = 0; turns < 40 && (await scrolled(page)) > 1; turns += 1) {
      await page.mouse.wheel(0, 600);
      await page.waitForTimeout(30);
    }
    expect(await scrolled(page)).toBeLessThanOrEqual(1);
  });

  it('the end is reached by the keyboard', async () => {
    const page = await open({ reducedMotion: 'reduce' });
    await page.goto(box());
    await loadedEmbed(page);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('End');
    await expect.poll(() => scrolled(page)).toBeLessThanOrEqual(1);
  });

  it('nothing keeps a thumb from scrolling', async () => {
    const page = await open({ hasTouch: true });
    await page.goto(box());
    const { overflow, touch } = await embedIn(page).evaluate(() => ({
      overflow: [document.documentElement, document.body].map(
        (element) => getComputedStyle(element).overflowY,
      ),
      touch: getComputedStyle(document.body).touchAction,
    }));
    expect(overflow).toEqual(['visible', 'visible']);
    expect(touch).toBe('auto');
  });
});

it('a plain frame asks to grow, and scrolls where the browser does not know how', async () => {
  const page = await open();
  await page.goto(put(code(...FULL).frame));
  await loadedEmbed(page);
  const knows = await page.evaluate(() => CSS.supports('frame-sizing', 'content-height'));
  const allows = embedIn(page).locator('meta[name="responsive-embedded-sizing"]');
  expect(await allows.getAttribute('content')).toBe('allow-origins=*');
  const { text, frame } = await heights(page);
  if (knows) expect(frame).toBeGreaterThanOrEqual(text - 1);
  else
    expect(
      await embedIn(page).evaluate(() => document.documentElement.scrollHeight > innerHeight),
    ).toBe(true);
});

it('ten embeds, the loader pasted ten times: one frame for each, each with a height', async () => {
  const page = await open();
  await page.goto(put(Array.from({ length: 10 }, () => code().block).join('\n')));
  await page.evaluate(() => {
    for (const frame of document.querySelectorAll('iframe')) frame.loading = 'eager';
  });
  await shown(page, 10);
  expect(await page.locator('iframe').count()).toBe(10);
  expect(embedsIn(page)).toHaveLength(10);
  const tall = await page
    .locator('iframe')
    .evaluateAll((frames) => frames.map((frame) => frame.clientHeight));
  expect(Math.min(...tall)).toBeGreaterThan(300);
});

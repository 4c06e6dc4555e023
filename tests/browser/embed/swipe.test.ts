import type { CDPSession } from 'playwright-core';
import { expect, it } from 'vitest';
import { PHONE, useBrowser } from '../browser.ts';
import { loadedEmbed, useHosts } from './hosts.ts';

const open = useBrowser();
const { put, site } = useHosts();

/** Wipes a finger up the screen, step by step, as the browser gets it from a touchscreen. */
async function swipe(screen: CDPSession): Promise<void> {
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
    screen.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: y === undefined ? [] : [{ x: 180, y }],
    });
  await touch('touchStart', 280);
  for (let y = 260; y >= 40; y -= 20) await touch('touchMove', y);
  await touch('touchEnd');
}

it('in a box of 300 pixels that never resizes, a thumb reaches the end and then moves the host’s page', async () => {
  const page = await open({ viewport: PHONE, hasTouch: true, isMobile: true });
  const box = `<iframe src="${site().origin}/embed/v1/aftercare/first-week/" title="x" style="position:absolute;inset:0 auto auto 0" width="360" height="300"></iframe>`;
  await page.goto(put(`${box}<div style="height:3000px"></div>`));
  const frame = await loadedEmbed(page);
  const left = () =>
    frame.evaluate(() => document.documentElement.scrollHeight - innerHeight - Math.round(scrollY));
  const screen = await page.context().newCDPSession(page);
  expect(await left()).toBeGreaterThan(1000);
  for (let swipes = 0; swipes < 60 && (await left()) > 1; swipes += 1) {
    await swipe(screen);
    await page.waitForTimeout(50);
  }
  expect(await left()).toBeLessThanOrEqual(1);
  await page.waitForTimeout(500);
  await swipe(screen);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
});

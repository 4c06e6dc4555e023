import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../axe.ts';
import { DESKTOP, PHONE, useBrowser } from '../browser.ts';
import { ID, embedIn, loadedEmbed, manifest, shown, useHosts } from './hosts.ts';

const open = useBrowser();
const { put, code, site } = useHosts();

const VIEWS = [
  { name: 'card', view: { is: 'card' } },
  { name: 'whole article', view: { is: 'full' } },
  { name: 'section', view: { is: 'section', section: 'redness' } },
] as const;
const CLINIC = {
  ...{ clinic: 'Rose Clinic', phone: '020 7946 0000', hours: 'Call 111.' },
  ...{ booking: 'https://rose.example/', own: 'https://rose.example/sheet' },
  approved: { name: 'A. Rose', date: '2026-01-02', hash: '00000000' },
};

describe.each(VIEWS)('axe finds nothing wrong with the $name', ({ view }) => {
  it.each([
    { screen: 'phone', viewport: PHONE, colorScheme: 'light' },
    { screen: 'phone', viewport: PHONE, colorScheme: 'dark' },
    { screen: 'wide screen', viewport: DESKTOP, colorScheme: 'light' },
    { screen: 'wide screen', viewport: DESKTOP, colorScheme: 'dark' },
  ] as const)('on a $screen in $colorScheme colours', async ({ viewport, colorScheme }) => {
    const page = await open({ viewport, colorScheme });
    const src = code(ID, view, CLINIC)
      .frame.match(/src="([^"]+)"/)?.[1]
      ?.replaceAll('&amp;', '&');
    await page.goto(src ?? '');
    expect(await inFrame(page)).toEqual([]);
  });
});

it('axe finds nothing wrong with a host’s page that holds two embeds, and each has a title of its own', async () => {
  const page = await open();
  await page.goto(put(code().block + code().block));
  await shown(page, 2);
  const titles = await page
    .locator('iframe')
    .evaluateAll((frames) => frames.map((frame) => frame.getAttribute('title')));
  expect(new Set(titles).size).toBe(2);
  expect(await violations(page)).toEqual([]);
});

describe('the headings of a frame', () => {
  it.each([2, 3, 4] as const)(
    'begin at level %i when that is asked for, and skip none',
    async (level) => {
      const page = await open();
      const options = level === 2 ? {} : { heading: level };
      await page.goto(put(code(ID, { is: 'full' }, options).block));
      await shown(page);
      const levels = await embedIn(page)
        .locator('h1, h2, h3, h4, h5, h6')
        .evaluateAll((all) => all.map(({ tagName }) => Number(tagName.slice(1))));
      expect(levels[0]).toBe(level);
      expect(Math.min(...levels)).toBe(level);
      for (const [index, here] of levels.entries())
        expect(here - (levels[index - 1] ?? here)).toBeLessThanOrEqual(1);
    },
  );
});

it('Tab goes into the frame, through it, and out again', async () => {
  const page = await open();
  await page.goto(put(`${code().block}<p><a href="/x" id="out">Out</a></p>`));
  await shown(page);
  const links = await embedIn(page).locator('a:visible, button:visible, summary:visible').count();
  expect(links).toBeGreaterThan(2);
  let inside = 0;
  for (let stops = 0; stops < links + 5; stops += 1) {
    await page.keyboard.press('Tab');
    const place = await page.evaluate(() => document.activeElement?.id ?? '');
    if (place === 'out') break;
    const isInside = await embedIn(page).evaluate(
      () => document.activeElement !== null && document.activeElement !== document.body,
    );
    if (isInside) inside += 1;
  }
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('out');
  expect(inside).toBe(links);
});

it.each([
  { screen: '320 pixels', viewport: { width: 320, height: 640 } },
  { screen: '1280 pixels zoomed to 400 %', viewport: { width: 320, height: 256 } },
])('nothing scrolls sideways on a screen of $screen', async ({ viewport }) => {
  const page = await open({ viewport });
  for (const { view } of VIEWS) {
    await page.goto(put(code(ID, view, CLINIC).block));
    await shown(page);
    expect(
      await embedIn(page).evaluate(() => document.documentElement.scrollWidth - innerWidth),
    ).toBeLessThanOrEqual(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
  }
});

it.each(['light', 'dark'] as const)(
  'links can be read in 200 colours of clinics, in %s colours',
  { timeout: 120_000 },
  async (theme) => {
    const page = await open();
    await page.goto(`${site().origin}/embed/v1/card/${ID}/?theme=${theme}`);
    let seed = 7;
    for (let index = 0; index < 200; index += 1) {
      // A fixed row of numbers (Park and Miller, 1988), so that a failure can be seen again.
      seed = (seed * 48_271) % 0x7fffffff;
      const accent = (seed % 0x1000000).toString(16).padStart(6, '0');
      await page.goto(`${site().origin}/embed/v1/card/${ID}/?theme=${theme}&accent=${accent}`, {
        waitUntil: 'domcontentloaded',
      });
      const contrast = await page.evaluate(contrastOfLink);
      expect(contrast, accent).toBeGreaterThanOrEqual(7);
    }
  },
);

it('in forced colours the signs that need help keep a mark, and nothing moves for those who asked', async () => {
  const page = await open({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(`${site().origin}/embed/v1/${ID}/`);
  expect(await inFrame(page)).toEqual([]);
  const bar = await page
    .locator('.safety')
    .evaluate((line) => getComputedStyle(line).borderInlineStartWidth);
  expect(parseFloat(bar)).toBeGreaterThan(0);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== 'none';
      }).length,
  );
  expect(moving).toBe(0);
});

it.each(VIEWS)(
  'the $name names its language, its title, its dates, its review and who wrote it',
  async ({ view }) => {
    const page = await open();
    await page.goto(put(code(ID, view).frame));
    const frame = await loadedEmbed(page);
    expect(await frame.locator('html').getAttribute('lang')).toBe('en-GB');
    expect(await frame.title()).toContain('Needlewise');
    expect(await frame.locator('main').count()).toBe(1);
    const foot = await frame.locator('.embed-foot').innerText();
    expect(foot).toMatch(/Checked on \d+ \w+ \d{4}/);
    expect(foot).toMatch(/reviewed|clinician/i);
    expect(foot).toContain('Who wrote this');
  },
);

// A phone 320 pixels wide, and what a theme of WordPress leaves of it.
it.each([320, 269])(
  'no card is taller than 1000 pixels in a frame %i wide',
  { timeout: 120_000 },
  async (width) => {
    const page = await open({ viewport: { width, height: 640 } });
    const tall: string[] = [];
    for (const { id } of manifest.articles) {
      await page.goto(`${site().origin}/embed/v1/card/${id}/`);
      const height = await page.evaluate(
        () => document.documentElement.getBoundingClientRect().height,
      );
      if (height > 1000) tall.push(`${id}: ${height.toFixed(0)}`);
    }
    expect(tall).toEqual([]);
  },
);

/** What axe finds in an embed that is opened by itself. It has no h1: the host's page has one. */
async function inFrame(page: Page): Promise<string[]> {
  const found = await violations(page);
  return found.filter((line) => !line.startsWith('page-has-heading-one'));
}

/** The contrast (WCAG 2) of the first link on what lies behind it, both drawn to be read as sRGB. */
function contrastOfLink(): number {
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const link = document.querySelector('main a');
  if (!canvas || !link) return 0;
  const luminance = (colour: string): number => {
    canvas.fillStyle = colour;
    canvas.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) =>
      byte / 255 <= 0.03928 ? byte / 255 / 12.92 : ((byte / 255 + 0.055) / 1.055) ** 2.4,
    );
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const both = [
    luminance(getComputedStyle(document.body).backgroundColor),
    luminance(getComputedStyle(link).color),
  ];
  return (Math.max(...both) + 0.05) / (Math.min(...both) + 0.05);
}

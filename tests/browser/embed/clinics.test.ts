import { readFileSync } from 'node:fs';
import { crc32 } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { violations } from '../axe.ts';
import { DESKTOP, PHONE, useBrowser } from '../browser.ts';
import { ID, embedIn, heights, manifest, shown, useHosts } from './hosts.ts';

const open = useBrowser();
const { put, site } = useHosts();

async function clinics(options: Parameters<typeof open>[0] = {}): Promise<Page> {
  const page = await open({ reducedMotion: 'reduce', ...options });
  await page.goto(`${site().origin}/clinics/`);
  await page.getByRole('heading', { name: 'The code', exact: true }).waitFor();
  await expect.poll(() => embedIn(page).url()).toContain(ID);
  return page;
}

const codeIn = async (page: Page, way: string): Promise<string> =>
  (await page.locator(`[data-way="${way}"] code`).textContent()) ?? '';

describe('the page for clinics', () => {
  it('shows the real embed, as tall as its text, on a phone and on a wide page', async () => {
    const page = await clinics({ viewport: DESKTOP });
    for (const name of ['On a phone', 'On a wide page']) {
      await page.getByRole('button', { name }).click();
      await expect
        .poll(async () => {
          const { text, frame } = await heights(page);
          // The frame has a border of its own, and is told whole pixels.
          return Math.abs(text + 2 - frame);
        })
        .toBeLessThan(2);
    }
  });

  it('puts what is chosen into the preview and into each code', async () => {
    const page = await clinics();
    await page.getByLabel('Article').selectOption('decide/cost');
    await expect.poll(() => embedIn(page).url()).toContain('decide/cost');
    const entry = manifest.articles.find(({ id }) => id === 'decide/cost');
    const section = entry?.sections[0];
    await page.getByLabel('Part').selectOption(`#${section?.id ?? ''}`);
    await page.getByLabel('Name of the clinic').fill('Rose & Thorn');
    await page.getByLabel('First heading').selectOption({ label: 'Level 3' });
    await expect.poll(() => embedIn(page).url()).toContain('clinic=Rose');
    expect(embedIn(page).url()).toContain(`/decide/cost/${section?.id ?? ''}/`);
    expect(await codeIn(page, 'block')).toContain(
      'data-heading="3" data-clinic="Rose &amp; Thorn"',
    );
    expect(await codeIn(page, 'frame')).toContain('heading=3&amp;clinic=Rose+%26+Thorn');
    expect(await codeIn(page, 'plugin')).toContain("'data-clinic' => 'Rose & Thorn',");
    expect(await codeIn(page, 'link')).toContain(`/decide/cost/#${section?.id ?? ''}`);
    expect(await codeIn(page, 'address')).toBe(`${site().origin}/decide/cost/`);
  });

  it('gives code that works as it is on another site', async () => {
    const page = await clinics();
    await page.getByLabel('Phone number').fill('020 7946 0000');
    await expect.poll(() => codeIn(page, 'block')).toContain('data-phone="020 7946 0000"');
    const block = await codeIn(page, 'block');
    await page.goto(put(block));
    await shown(page);
    expect(await embedIn(page).getByRole('link', { name: '020 7946 0000' }).isVisible()).toBe(true);
  });

  it('says what is wrong beside the field, and leaves it out of the code', async () => {
    const page = await clinics();
    await page.getByLabel('Address for booking').fill('javascript:alert(1)');
    const message = page.getByText(
      'Write a whole address that begins with https:, tel: or mailto:.',
    );
    await message.waitFor();
    const field = page.getByLabel('Address for booking');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    expect(await codeIn(page, 'block')).not.toContain('javascript');
  });

  it('saves the WordPress file as an archive that holds what the page shows', async () => {
    const page = await clinics();
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download needlewise.zip' }).click();
    const download = await coming;
    const zip = readFileSync(await download.path());
    expect(download.suggestedFilename()).toBe('needlewise.zip');
    expect(zip.subarray(30, 44).toString()).toBe('needlewise.php');
    const text = zip.subarray(44, 44 + zip.readUInt32LE(18));
    expect(crc32(text)).toBe(zip.readUInt32LE(14));
    expect(text.toString()).toContain('wp_embed_register_handler');
  });

  it('is filled in, and its code reached, with the keyboard alone', async () => {
    const page = await clinics();
    await page.getByLabel('Article').focus();
    const names: string[] = [];
    for (let stops = 0; stops < 16; stops += 1) {
      names.push(await page.evaluate(() => document.activeElement?.getAttribute('name') ?? ''));
      await page.keyboard.press('Tab');
    }
    const fields = ['article', 'view', 'theme', 'colour', 'accent', 'heading', 'region', 'clinic'];
    expect(names.slice(0, fields.length)).toEqual(fields);
    await page.getByRole('button', { name: 'Go to the code' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('b-code');
  });

  it('copies, or selects the text where copying is not allowed, and says which', async () => {
    const page = await clinics();
    await page.getByRole('button', { name: 'Copy the address' }).click();
    const status = page.locator('.builder-status');
    await expect.poll(() => status.innerText()).toMatch(/Copied|selected/);
    if ((await status.innerText()).includes('selected'))
      expect(await page.evaluate(() => String(getSelection()))).toContain(ID);
  });

  it('sends nothing that is typed to any server', async () => {
    const page = await clinics();
    site().asked.splice(0);
    await page.getByLabel('Name of the clinic').fill('Secret Clinic');
    await expect.poll(() => embedIn(page).url()).toContain('Secret');
    await embedIn(page).getByText('Secret Clinic').first().waitFor({ state: 'attached' });
    const told = JSON.stringify(site().asked);
    expect(told).toContain('/embed/v1/card/');
    expect(told).not.toContain('Secret');
  });

  it.each([
    { screen: 'a phone', viewport: PHONE, colorScheme: 'light' },
    { screen: 'a phone', viewport: PHONE, colorScheme: 'dark' },
    { screen: 'a wide screen', viewport: DESKTOP, colorScheme: 'light' },
    { screen: 'a wide screen', viewport: DESKTOP, colorScheme: 'dark' },
  ] as const)(
    'is in order for axe on $screen in $colorScheme colours, and fits',
    async ({ viewport, colorScheme }) => {
      const page = await clinics({ viewport, colorScheme });
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(viewport.width);
    },
  );

  it('lists working code for every article to those without JavaScript', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(`${site().origin}/clinics/`);
    expect(await page.locator('embed-builder form').isVisible()).toBe(false);
    const entries = page.locator('.code-list details');
    expect(await entries.count()).toBe(manifest.articles.length);
    await entries.first().locator('summary').click();
    const block = await entries.first().locator('code').nth(1).innerText();
    expect(block).toContain('<blockquote data-needlewise');
    const other = await open();
    await other.goto(put(block));
    await shown(other);
  });
});

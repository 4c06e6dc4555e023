import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();
const QUESTIONS = `${inject('origin')}/questions/`;

const answers = (page: Page) => page.locator('[data-question] > div');

/** A question far down the page, so that going there must scroll. */
async function idOfLast(page: Page): Promise<string> {
  await page.goto(QUESTIONS);
  return (await answers(page).last().getAttribute('id')) ?? '';
}

it('a question opens its answer by Enter, and closes it again', async () => {
  const page = await open();
  await page.goto(QUESTIONS);
  const answer = answers(page).first();
  expect(await answer.isVisible()).toBe(false);
  await page.locator('[data-question] > summary').first().focus();
  await page.keyboard.press('Enter');
  expect(await answer.isVisible()).toBe(true);
  await page.keyboard.press('Enter');
  expect(await answer.isVisible()).toBe(false);
});

it.each([
  { way: 'with script', javaScriptEnabled: true },
  { way: 'without script', javaScriptEnabled: false },
])(
  'the address of a question opens its answer, with the question above it, $way',
  async ({ javaScriptEnabled }) => {
    const page = await open({ javaScriptEnabled });
    const id = await idOfLast(page);
    await page.goto('about:blank');
    await page.goto(`${QUESTIONS}#${id}`);
    const question = page.locator(`[data-question="${id}"]`);
    expect(await question.locator('> div').isVisible()).toBe(true);
    expect((await question.locator('summary').boundingBox())?.y).toBeGreaterThanOrEqual(0);
    expect(await answers(page).first().isVisible()).toBe(false);
  },
);

it('a link to another question on the page opens that one', async () => {
  const page = await open();
  const id = await idOfLast(page);
  await page.evaluate((hash) => {
    location.hash = hash;
  }, id);
  await page.locator(`#${id}`).waitFor();
});

it('every answer prints, and is closed again afterwards', async () => {
  const page = await open({ viewport: { width: 688, height: 1000 } });
  await page.goto(QUESTIONS);
  await page.emulateMedia({ media: 'print' });
  const all = await answers(page).count();
  expect(all).toBeGreaterThan(20);
  expect(await answers(page).filter({ visible: true }).count()).toBe(all);
  expect(await page.locator('summary').filter({ visible: true }).count()).toBe(all);
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  expect(await page.locator('[data-question][open]').count()).toBe(all);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('[data-question][open]').count()).toBe(0);
});

it('help stands first, and its numbers can be called', async () => {
  const page = await open();
  await page.goto(QUESTIONS);
  const help = page.locator('main .help-line');
  expect(await help.locator('a[href="tel:999"]').isVisible()).toBe(true);
  expect(await page.locator('main h2').nth(1).innerText()).toBe('Do you need help?');
});

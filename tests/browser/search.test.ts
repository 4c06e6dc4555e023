import type { Page } from 'playwright-core';
import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';

const open = useBrowser();

async function search(query: string): Promise<Page> {
  const page = await open({ reducedMotion: 'reduce' });
  await page.goto(`${inject('origin')}/search/${query && `?q=${encodeURIComponent(query)}`}`);
  return page;
}

const results = (page: Page) =>
  page.getByRole('list', { name: 'Search results' }).getByRole('listitem');

it('the empty page offers something to try, which finds something, and goes when it has', async () => {
  const page = await search('');
  const begin = page.getByRole('heading', { name: 'Or begin here' });
  expect(await begin.isVisible()).toBe(true);
  await page.getByRole('link', { name: 'how long does redness last' }).click();
  await results(page).first().waitFor();
  expect(await begin.isVisible()).toBe(false);
  await page.keyboard.press('Tab');
  await page.getByRole('combobox').fill('');
  await begin.waitFor();
});

it('nothing found leaves the reader where to begin', async () => {
  const page = await search('xqzwvk');
  await page.getByRole('region', { name: 'No result' }).waitFor();
  expect(await page.getByRole('link', { name: 'All questions and answers' }).isVisible()).toBe(
    true,
  );
});

it('a sign that may be more pressing shows both cards, the lines about it first', async () => {
  const page = await search('my eye hurts');
  const help = page.getByRole('region', { name: 'Help now' });
  await help.waitFor();
  const cards = help.locator('.help');
  expect(await cards.evaluateAll((all) => all.map((one) => one.getAttribute('data-help')))).toEqual(
    ['emergency', 'today'],
  );
  for (const card of await cards.all())
    expect(await card.locator('li').first().innerText()).toMatch(/eye/i);
  expect(await page.getByRole('region', { name: 'Short answer' }).isVisible()).toBe(false);
});

it('danger comes first among the numbers of a crisis', async () => {
  const page = await search('I want to die');
  const help = page.getByRole('region', { name: 'Help now' });
  expect(await help.locator('li').first().innerText()).toMatch(/^In danger now/);
});

it('a topic gets the short answer to the question that it names', async () => {
  const page = await search('swimming');
  const answer = page.getByRole('region', { name: 'Short answer' });
  await answer.waitFor();
  await answer.getByRole('link', { name: 'When can I swim again?' }).click();
  await page.locator('#swim-after').waitFor();
  expect(new URL(page.url()).pathname).toBe('/questions/');
});

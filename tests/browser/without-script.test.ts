import { expect, inject, it } from 'vitest';
import { useBrowser } from './browser.ts';
import { articleWith, openMenu } from './places.ts';

const open = useBrowser();
const origin = inject('origin');
const withoutScript = { javaScriptEnabled: false };

it('an article shows its evidence in the text of a phone', async () => {
  const page = await open(withoutScript);
  await page.goto(`${origin}${articleWith(inject('site'), '[data-prose] .ev')}`);
  const notes = await page.locator('[data-prose] p .ev-note').all();
  expect(notes.length).toBeGreaterThan(0);
  for (const note of notes) expect(await note.isVisible()).toBe(true);
  expect(await page.getByRole('button', { name: /^How sure, and sources/ }).count()).toBe(0);
});

it('the menu opens', async () => {
  const page = await open(withoutScript);
  await page.goto(`${origin}/`);
  await openMenu(page);
  const link = page
    .getByRole('navigation', { name: 'Menu' })
    .getByRole('link', { name: /Glossary/ });
  expect(await link.isVisible()).toBe(true);
});

it('a term is explained where it stands', async () => {
  const page = await open(withoutScript);
  await page.goto(`${origin}${articleWith(inject('site'), '.term')}`);
  await page.locator('.term > button').first().click();
  expect(await page.locator('.term-note').first().isVisible()).toBe(true);
});

it('the link to search leads to a page that says so and points to the questions', async () => {
  const page = await open(withoutScript);
  await page.goto(`${origin}/`);
  await page.getByRole('banner').getByRole('link', { name: 'Search' }).click();
  expect(new URL(page.url()).pathname).toBe('/search/');
  expect(await page.getByRole('main').innerText()).toContain('Searching needs JavaScript.');
  await page.locator('noscript a').click();
  expect(new URL(page.url()).pathname).toBe('/questions/');
});

it('every question can be read with its answer', async () => {
  const page = await open(withoutScript);
  await page.goto(`${origin}/questions/`);
  const entries = page.locator('[data-question]');
  expect(await entries.count()).toBeGreaterThan(20);
  for (const entry of await entries.all()) {
    await entry.locator('summary').click();
    expect(await entry.locator('p').first().isVisible()).toBe(true);
  }
});

it('the description of a picture opens', async () => {
  const page = await open(withoutScript);
  await page.goto(`${origin}${articleWith(inject('site'), 'figure')}`);
  const description = page.locator('figure details').first();
  await description.locator('summary').click();
  expect(await description.locator('p').isVisible()).toBe(true);
});

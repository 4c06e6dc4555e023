import type { Page } from 'playwright-core';
import { HELP_ARTICLE } from '../../src/site.ts';
import { pagesIn } from '../site/pages.ts';

/** One page of each layout, and what a reader does there before it is looked at. */
export interface Place {
  name: string;
  path: string;
  then?: (page: Page) => Promise<void>;
}

export const HELP = `/${HELP_ARTICLE}/`;

export const LAYOUTS: readonly Place[] = [
  { name: 'home', path: '/' },
  { name: 'hub', path: '/aftercare/' },
  { name: 'article', path: HELP },
  { name: 'plain page', path: '/about/' },
  { name: 'clinics', path: '/clinics/' },
  { name: 'data', path: '/data/' },
  { name: 'questions', path: '/questions/' },
  { name: 'glossary', path: '/glossary/' },
  { name: 'evidence', path: '/evidence/' },
  { name: 'topic', path: '/evidence/recovery/' },
  { name: 'sources', path: '/sources/' },
  { name: 'search', path: '/search/' },
  { name: 'not found', path: '/no-such-page/' },
];

/** Layouts, and what opens on them. */
export const STATES: readonly Place[] = [
  ...LAYOUTS,
  { name: 'search with results', path: '/search/?q=redness', then: results },
  { name: 'search for an urgent sign', path: '/search/?q=can%27t+breathe', then: urgentHelp },
  { name: 'search for two levels of help', path: '/search/?q=my+eye+hurts', then: urgentHelp },
  { name: 'search without result', path: '/search/?q=xqzwvk', then: noResult },
  { name: 'search dialog', path: '/', then: openDialog },
  { name: 'question with its answer', path: '/questions/', then: openQuestion },
  { name: 'menu', path: '/', then: openMenu },
  { name: 'note of a claim', path: HELP, then: openNote },
];

/** The addresses of all articles. */
export const articlesIn = (site: string): string[] =>
  pagesIn(site).flatMap(({ path, $ }) => ($('[data-article]').length > 0 ? [path] : []));

/** The first article that holds something. Throws when none does. */
export function articleWith(site: string, selector: string): string {
  const found = pagesIn(site).find(({ $ }) => $(`[data-article] ${selector}`).length > 0);
  if (!found) throw new Error(`No article holds ${selector}.`);
  return found.path;
}

export async function openMenu(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Menu' }).click();
  await page.getByRole('navigation', { name: 'Menu' }).waitFor();
}

export async function openDialog(page: Page): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog', { name: 'Search this site' }).waitFor();
}

async function openQuestion(page: Page): Promise<void> {
  await page.locator('[data-question] > summary').first().click();
}

async function openNote(page: Page): Promise<void> {
  // On a wide page the note stands in the margin, and there is no button.
  const button = page.getByRole('button', { name: /^How sure, and sources/ });
  if ((await button.count()) > 0) await button.first().click();
}

async function results(page: Page): Promise<void> {
  await page.getByRole('list', { name: 'Search results' }).getByRole('listitem').first().waitFor();
}

async function urgentHelp(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'Help now' }).waitFor();
}

async function noResult(page: Page): Promise<void> {
  await page.getByRole('region', { name: 'No result' }).waitFor();
}

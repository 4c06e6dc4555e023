import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong on a page as it stands, a line for each element; every rule is on, those of WCAG 2.2 too. */
export async function violations(page: Page): Promise<string[]> {
  // Colours that are on their way to others would be measured halfway.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  // Evaluated from outside, the page's policy does not hold for it.
  await page.evaluate(axe.source);
  // The source above puts it there.
  const found = (await page.evaluate(
    `axe.run({ rules: { 'target-size': { enabled: true } } })`,
  )) as AxeResults;
  return found.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary ?? ''}`),
  );
}

import { describe, expect, it } from 'vitest';
import type { EmbedView } from '../../../src/lib/embed/addresses.ts';
import { useBrowser } from '../browser.ts';
import { ID, fallback, manifest, useHosts } from './hosts.ts';

const open = useBrowser();
const { put, code, site } = useHosts();
const WIDTHS = [320, 375, 430, 600, 768, 1024, 1280];

describe('where no script runs, the quotation', () => {
  it.each(manifest.articles.map(({ id }) => id))(
    'fills its box to nine tenths, without a gap, at every width: %s',
    async (id) => {
      const page = await open({ javaScriptEnabled: false });
      for (const view of [{ is: 'card' }, { is: 'full' }] satisfies EmbedView[]) {
        await page.goto(put(code(id, view).block));
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const { filled, gap } = await fallback(page).evaluate((quote) => {
            const box = quote.getBoundingClientRect().height;
            const parts = [...quote.children].map((part) => part.getBoundingClientRect());
            const text = (parts.at(-1)?.bottom ?? 0) - (parts[0]?.top ?? 0);
            const gaps = parts.slice(1).map(({ top }, at) => top - (parts[at]?.bottom ?? 0));
            return { filled: text / box, gap: Math.max(...gaps) };
          });
          expect(filled).toBeGreaterThanOrEqual(0.9);
          // Two paragraphs' margins, and what is shared out between them.
          expect(gap).toBeLessThanOrEqual(100);
        }
      }
    },
  );

  it('leads to every part of a whole article, with links that a thumb can tell apart', async () => {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(put(code(ID, { is: 'full' }).block));
    const links = fallback(page).locator('div a');
    const places = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const entry = manifest.articles.find((article) => article.id === ID);
    expect(places).toEqual(entry?.sections.map(({ id }) => `${site().origin}/${ID}/#${id}`));
    const tops = await links.evaluateAll((all) =>
      all.map((link) => link.getBoundingClientRect().top),
    );
    for (const [at, top] of tops.slice(1).entries())
      expect(top - (tops[at] ?? 0)).toBeGreaterThanOrEqual(44);
  });
});

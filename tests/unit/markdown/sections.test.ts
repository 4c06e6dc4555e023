import { describe, expect, it } from 'vitest';
import { html } from './mdx.ts';

describe('sections', () => {
  it('wraps each part under its heading, whose id the heading keeps', async () => {
    const result = await html('Before.\n\n## One {#one}\n\nA.\n\n### Below\n\n## Two {#two}\n\nB.');
    expect(result.replace(/\s*\n\s*/g, '')).toBe(
      '<p>Before.</p>' +
        '<section data-section="one"><h2 id="one">One</h2><p>A.</p><h3>Below</h3></section>' +
        '<section data-section="two"><h2 id="two">Two</h2><p>B.</p></section>',
    );
  });

  it('refuses a heading without an id', async () => {
    await expect(html('A\n\n## Is it *red*?')).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: 3:1: The heading "Is it red?" has no id. Write one in words after it: ## Is it red? {#in-words}]`,
    );
  });

  it('refuses an id that another heading has', async () => {
    await expect(html('## One {#a}\n\n## Two {#a}')).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: 3:1: The heading "Two" repeats the id "a". Give each heading an id of its own.]`,
    );
  });

  it('refuses an id that the page keeps for itself', async () => {
    await expect(html('## Sources {#sources}')).rejects.toThrowErrorMatchingInlineSnapshot(
      `[Error: 1:1: The heading "Sources" uses the id "sources", which the page keeps for itself. Choose another.]`,
    );
    await expect(html('## Menu {#menu}')).rejects.toThrow('keeps for itself');
  });
});

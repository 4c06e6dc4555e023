import { describe, expect, it } from 'vitest';
import { html } from './mdx.ts';

describe('links', () => {
  it('puts the base before an address within the site', async () => {
    expect(await html('[A](/a/#b)', '/info')).toContain('href="/info/a/#b"');
  });

  it('leaves sections of the page, other sites and telephone numbers alone', async () => {
    const result = await html('[A](#a) [B](https://b.example/) [C](tel:999)', '/info');
    expect(result).toContain('href="#a"');
    expect(result).toContain('href="https://b.example/"');
    expect(result).toContain('href="tel:999"');
  });

  it('changes nothing where the site stands at the root', async () => {
    expect(await html('[A](/a/)')).toContain('href="/a/"');
  });
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { headings } from '../../../src/checks/headings.ts';
import { links } from '../../../src/checks/links.ts';
import { readSite } from '../../../src/integrations/read-site.ts';
import { siteChecks } from '../../../src/integrations/site-checks.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-checks-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(files: Readonly<Record<string, string>>): URL {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return pathToFileURL(`${folder}/`);
}

describe('readSite', () => {
  const place = { address: new URL('https://needlewise.example/'), stages: [] };

  it('takes pages for pages, and embeds, redirects and the rest for files', () => {
    const site = readSite(
      write({
        'index.html': '<h1>A</h1>',
        'a/b/index.html': '<h1>B</h1>',
        'embed/v1/a/index.html': '<h2>A</h2>',
        'old/index.html': '<meta http-equiv="refresh" content="0;url=/a/b/">',
        'a.css': 'a{color:red}',
      }),
      place,
    );
    expect(site.pages.map(({ path }) => path)).toEqual(['/a/b/', '/']);
    expect([...site.files]).toHaveLength(5);
    expect(new TextDecoder().decode(site.read('/a.css'))).toBe('a{color:red}');
    expect(site.read('/../secret')).toBeUndefined();
  });

  it('weighs as brotli does', () => {
    const { brotli } = readSite(write({}), place);
    expect(brotli(new TextEncoder().encode('red '.repeat(1000)))).toBeLessThan(40);
  });
});

describe('siteChecks', () => {
  const logged: string[] = [];

  // Only what the hooks read of Astro's own arguments.
  async function run(files: Readonly<Record<string, string>>): Promise<void> {
    const { hooks } = siteChecks({ links, headings });
    const config = { site: 'https://needlewise.example', base: '/info' };
    const logger = { info: (line: string) => logged.push(line) };
    const dir = write(files);
    await Reflect.apply(hooks['astro:config:done'] ?? (() => undefined), undefined, [{ config }]);
    await Reflect.apply(hooks['astro:build:done'] ?? (() => undefined), undefined, [
      { dir, logger },
    ]);
  }

  it('says what it checked', async () => {
    await run({ 'index.html': '<h1>A</h1><a href="/info/">Home</a>' });
    expect(logged).toContain('Pages checked: 1, for links, headings');
  });

  it('throws once, with every finding', async () => {
    const files = { 'index.html': '<h1>A</h1><a href="/">Home</a>', 'b.html': '<h2>B</h2>' };
    await expect(run(files)).rejects.toThrowErrorMatchingInlineSnapshot(`
      [AstroUserError: The built site has mistakes.

      index.html
        ✗ A link goes to /, outside the base of the site.
          → Put the base before the address, as SITE_URL has it.

      b.html
        ✗ The page has 0 h1 headings, not 1.
          → Keep one h1, the title of the page.
        ✗ A heading level is skipped: h2 “B” follows nothing.
          → Go down one level at a time.]
    `);
  });

  it('throws where no page was built', async () => {
    await expect(run({ 'a.css': '' })).rejects.toThrowErrorMatchingInlineSnapshot(
      `[AstroUserError: No page was built.]`,
    );
  });
});

import { afterAll, describe, expect, test } from 'vitest';
import { searchFiles, stopPagefind } from '../../../src/integrations/search-files.ts';
import { fixtureRecords } from '../../fixtures/search-engine.ts';

afterAll(stopPagefind);

describe('searchFiles', () => {
  test('makes the files that a search needs, without interfaces that nobody uses', async () => {
    const paths = (await searchFiles(await fixtureRecords())).map(({ path }) => path);
    expect(paths.filter((path) => /\.(js|css|json)$/.test(path)).sort()).toMatchInlineSnapshot(`
      [
        "pagefind-entry.json",
        "pagefind-worker.js",
        "pagefind.js",
      ]
    `);
    expect(paths).toContain('wasm.en-gb.pagefind');
  });

  test('refuses to make an empty index', async () => {
    await expect(searchFiles([])).rejects.toThrowErrorMatchingInlineSnapshot(`[AstroUserError: The search index would be empty.]`);
  });

  test('says which place Pagefind could not index', async () => {
    const [record] = await fixtureRecords();
    if (record === undefined) throw new Error('The fixture has no records.');
    // A record without a language, as a page without one would give.
    const broken = { ...record, content: undefined } as unknown as typeof record;
    await expect(searchFiles([broken])).rejects.toThrow(/Pagefind could not index/);
  });
});

import { afterAll, describe, expect, test } from 'vitest';
import { searchFiles, stopPagefind } from '../../../src/integrations/search-files.ts';
import type { SearchRecord } from '../../../src/lib/search/record.ts';
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
    await expect(searchFiles([])).rejects.toThrowErrorMatchingInlineSnapshot(
      `[AstroUserError: The search index would be empty.]`,
    );
  });

  test('rejects a record that Pagefind does not take', async () => {
    const [record] = await fixtureRecords();
    // Pagefind reads what it is given at run time; only so can it meet a record without its text.
    const broken = { ...record, content: undefined } as unknown as SearchRecord;
    await expect(searchFiles([broken])).rejects.toThrow(/missing field `content`/);
  });
});

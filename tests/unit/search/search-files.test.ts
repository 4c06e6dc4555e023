import { afterAll, describe, expect, test } from 'vitest';
import { searchFiles, stopPagefind } from '../../../src/integrations/search-files.ts';
import { FIXTURE_LAY, fixtureRecords } from '../../fixtures/search-engine.ts';

afterAll(stopPagefind);

describe('searchFiles', () => {
  test('makes the files that a search needs, without interfaces that nobody uses', async () => {
    const paths = (await searchFiles(await fixtureRecords(), FIXTURE_LAY)).map(({ path }) => path);
    expect(paths.filter((path) => /^[^/]*\.(js|css|json)$/.test(path)).sort())
      .toMatchInlineSnapshot(`
      [
        "pagefind-entry.json",
        "pagefind.js",
        "spelling.json",
        "words.json",
      ]
    `);
    expect(paths).toContain('wasm.unknown.pagefind');
  });

  test('refuses to make an empty index', async () => {
    await expect(searchFiles([], FIXTURE_LAY)).rejects.toThrowErrorMatchingInlineSnapshot(
      `[AstroUserError: The search index would be empty.]`,
    );
  });

  test('writes an answer of its own for each question', async () => {
    const files = await searchFiles(await fixtureRecords(), FIXTURE_LAY);
    const answer = files.find(({ path }) => path === 'answers/1.json');
    expect(Buffer.from(answer?.content ?? []).toString()).toContain(
      '"question":"Is it normal to peel?"',
    );
  });
});

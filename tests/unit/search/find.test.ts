import { describe, expect, test } from 'vitest';
import type { EngineHit, SearchEngine } from '../../../src/lib/search/engine.ts';
import { findRecords } from '../../../src/lib/search/find.ts';
import { createSearch } from '../../../src/lib/search/search.ts';

const CONTENTS: Readonly<Record<string, string>> = {
  a: 'peel skin',
  b: 'skin care',
  c: 'skin sun',
  d: 'a day',
};

const hit = (id: string, position: number, score = 1): EngineHit => ({
  id,
  score,
  words: [position],
  data: () => Promise.resolve({ url: `/${id}/`, content: CONTENTS[id] ?? '', meta: { title: id } }),
});

/** What each search finds, by its query. */
const FOUND: Readonly<Record<string, readonly EngineHit[]>> = {
  skin: [hit('b', 0, 3), hit('c', 0, 2), hit('a', 1, 1)],
  peel: [hit('a', 0, 1)],
  'skin peel': [hit('a', 0, 1)],
  acene: [hit('d', 0)],
};

const engine: SearchEngine = {
  search: (query) =>
    Promise.resolve({
      results:
        query === null ? Object.keys(CONTENTS).map((id) => hit(id, 0)) : [...(FOUND[query] ?? [])],
    }),
};

describe('findRecords', () => {
  test('puts a record that holds all words before those with better scores for a common one', async () => {
    const { candidates } = await findRecords(engine, ['skin', 'peel'], 4);
    expect(candidates.map((candidate) => candidate.hit.id)).toEqual(['a', 'b', 'c']);
  });

  test('gathers the positions of all words', async () => {
    const { candidates } = await findRecords(engine, ['skin', 'peel'], 4);
    expect([...(candidates[0]?.positions ?? [])].sort()).toEqual([0, 1]);
  });

  test('still finds records when one word stands nowhere', async () => {
    const { candidates, unknown } = await findRecords(engine, ['peel', 'zebra'], 4);
    expect(candidates).toHaveLength(1);
    expect(unknown).toEqual(['zebra']);
  });

  test('drops a word for which the engine fell back to an unrelated shorter one', async () => {
    const { candidates, unknown } = await findRecords(engine, ['acene'], 4);
    expect({ candidates, unknown }).toEqual({ candidates: [], unknown: ['acene'] });
  });

  test('weighs a rare word more than a common one', async () => {
    const { rarities } = await findRecords(engine, ['skin', 'peel'], 4);
    expect(rarities.get('peel')).toBeGreaterThan(rarities.get('skin') ?? 0);
  });
});

describe('createSearch over an engine that fails', () => {
  test('leaves out a record whose text does not load', async () => {
    const broken: SearchEngine = {
      search: async (query) => {
        const { results } = await engine.search(query);
        return {
          results: results.map((one) =>
            one.id === 'c' ? { ...one, data: () => Promise.reject(new Error('lost')) } : one,
          ),
        };
      },
    };
    const { results } = await createSearch(broken)('skin');
    expect(results.map(({ href }) => href)).toEqual(['/b/', '/a/']);
  });

  test('rejects when the index can not be read, and tries again the next time', async () => {
    let calls = 0;
    const flaky: SearchEngine = {
      search: (query) => {
        calls += 1;
        return calls === 1 ? Promise.reject(new Error('offline')) : engine.search(query);
      },
    };
    const search = createSearch(flaky);
    await expect(search('skin')).rejects.toThrow('offline');
    expect((await search('skin')).results).toHaveLength(3);
  });
});

import { describe, expect, test } from 'vitest';
import type { EngineHit, SearchEngine } from '../../../src/lib/search/engine.ts';
import { findTexts } from '../../../src/lib/search/find.ts';

const hit = (id: string, score = 1): EngineHit => ({
  id,
  score,
  words: [],
  data: () => Promise.resolve({ url: `/${id}/`, content: '' }),
});

/** What each search finds, by its query. */
const FOUND: Readonly<Record<string, readonly EngineHit[]>> = {
  skin: [hit('b', 3), hit('c', 2), hit('a', 1)],
  peel: [hit('a', 1)],
  'skin peel': [hit('a', 1)],
  flake: [hit('d', 5)],
};

const engine: SearchEngine = {
  search: (query) => Promise.resolve({ results: [...(FOUND[query ?? ''] ?? [])] }),
};

const find = (terms: readonly string[], words: Record<string, string[]> = {}) =>
  findTexts(
    engine,
    terms.map((term) => ({ term, words: words[term] ?? [term], named: [] })),
    4,
  );

const order = (texts: ReadonlyMap<string, number>) =>
  [...texts].sort(([, a], [, b]) => b - a).map(([id]) => id);

describe('findTexts', () => {
  test('puts a record that holds all words before those with better scores for a common one', async () => {
    expect(order((await find(['skin', 'peel'])).texts)).toEqual(['a', 'b', 'c']);
  });

  test('still finds records when one word stands nowhere', async () => {
    expect(order((await find(['peel', 'zebra'])).texts)).toEqual(['a']);
  });

  test('asks for a term by what the pages say', async () => {
    const { texts } = await find(['peel'], { peel: ['peel', 'flake'] });
    expect(order(texts)).toEqual(['a', 'd']);
  });

  test('does not ask for a term that the site does not hold', async () => {
    expect((await find(['skin'], { skin: [] })).texts.size).toBe(0);
  });

  test('counts a place whose heading holds the word', async () => {
    const asked = [{ term: 'peel', words: [], named: ['z'] }];
    expect(order((await findTexts(engine, asked, 4)).texts)).toEqual(['z']);
  });

  test('weighs a rare word more than a common one', async () => {
    const { rarities } = await find(['skin', 'peel']);
    expect(rarities.get('peel')).toBeGreaterThan(rarities.get('skin') ?? 0);
  });
});

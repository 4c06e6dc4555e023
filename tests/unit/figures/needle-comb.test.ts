import { describe, expect, test } from 'vitest';
import { needleComb } from '../../../src/lib/figures/needle-comb.ts';

describe('needleComb', () => {
  const comb = needleComb({ count: 5, first: 62, gap: 10, lengths: { from: 0.08, to: 0.48 } });

  test('runs evenly from the shortest to the longest needle', () => {
    expect(comb.map(({ length }) => length)).toEqual([0.08, 0.18, 0.28, 0.38, 0.48]);
  });

  test('stands the needles one gap apart', () => {
    expect(comb.map(({ x }) => x)).toEqual([62, 72, 82, 92, 102]);
  });
});

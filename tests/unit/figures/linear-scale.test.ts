import { describe, expect, test } from 'vitest';
import { linearScale } from '../../../src/lib/figures/linear-scale.ts';

describe('linearScale', () => {
  const depth = linearScale({ from: 0, to: 3 }, { start: 104, end: 392 });

  test('places both ends of a range on the ends of the line', () => {
    expect([depth(0), depth(3)]).toEqual([104, 392]);
  });

  test('keeps proportions, so that twice the depth is twice as far from the surface', () => {
    expect(depth(1) - depth(0)).toBe(2 * (depth(0.5) - depth(0)));
  });

  test('measures from the first value, not from zero', () => {
    expect(linearScale({ from: 2, to: 4 }, { start: 0, end: 100 })(3)).toBe(50);
  });

  test('goes on beyond the range at the same rate', () => {
    expect(depth(3.5)).toBe(440);
  });

  test('gives no more than two decimals', () => {
    expect(linearScale({ from: 0, to: 3 }, { start: 0, end: 1 })(1)).toBe(0.33);
  });
});

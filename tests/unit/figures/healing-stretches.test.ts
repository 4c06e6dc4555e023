import { describe, expect, test } from 'vitest';
import { healingStretches } from '../../../src/lib/figures/healing-stretches.ts';

describe('healingStretches', () => {
  test('goes from the usual days on to the days that it can last', () => {
    expect(healingStretches({ name: 'Redness', start: 0, usual: 3, can: 7 })).toEqual([
      { from: 0, to: 3, usual: true },
      { from: 3, to: 7, usual: false },
    ]);
  });

  test('leaves the days before the start out of the bar', () => {
    expect(healingStretches({ name: 'Peeling', start: 2, usual: 3, can: 7 })[0]?.from).toBe(2);
  });
});

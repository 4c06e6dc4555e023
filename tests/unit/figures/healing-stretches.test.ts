import { describe, expect, test } from 'vitest';
import { healingStretches } from '../../../src/lib/figures/healing-stretches.ts';

describe('healingStretches', () => {
  test('goes from the usual days on to the days that it can last', () => {
    expect(healingStretches({ name: 'Redness', start: 0, usual: 3, can: [7] })).toEqual([
      { from: 0, to: 3, usual: true },
      { from: 3, to: 7, usual: false },
    ]);
  });

  test('calls no day usual where no fact does, and shows both ends of a range', () => {
    expect(healingStretches({ name: 'Bruises', start: 0, can: [7, 10] })).toEqual([
      { from: 0, to: 7, usual: false },
      { from: 7, to: 10, usual: false },
    ]);
  });
});

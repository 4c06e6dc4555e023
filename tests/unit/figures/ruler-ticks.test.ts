import { describe, expect, test } from 'vitest';
import { rulerTicks } from '../../../src/lib/figures/ruler-ticks.ts';

describe('rulerTicks', () => {
  test('begins and ends with the ends of the ruler', () => {
    const days = rulerTicks({ from: 0, to: 10 }, 1).map(({ at }) => at);
    expect(days).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  test('does not lose the last tick to the rounding of tenths', () => {
    expect(rulerTicks({ from: 0, to: 3 }, 0.1).at(-1)).toEqual({ at: 3, long: true });
  });

  test('makes every fifth tenth of a millimetre long when asked to', () => {
    const long = rulerTicks({ from: 0, to: 1.5 }, 0.1, 5).filter((tick) => tick.long);
    expect(long.map(({ at }) => at)).toEqual([0, 0.5, 1, 1.5]);
  });
});

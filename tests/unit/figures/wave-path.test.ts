import { describe, expect, test } from 'vitest';
import { wavePath } from '../../../src/lib/figures/wave-path.ts';

const wave = { start: 0, end: 60, shallow: 10, deep: 20, halfWave: 30 };

describe('wavePath', () => {
  test('swings from the shallow to the deep end of the range and back', () => {
    expect(wavePath(wave)).toMatchInlineSnapshot(
      `"M0 10C10.93 10 19.07 20 30 20C40.93 20 49.07 10 60 10"`,
    );
  });

  test('never leaves the range, since the handles lie level with its ends', () => {
    const heights = [...wavePath(wave).matchAll(/[\d.]+ ([\d.]+)/g)].map(([, y]) => Number(y));
    expect(new Set(heights)).toEqual(new Set([10, 20]));
  });

  test('reaches the far edge even where half waves do not fit evenly', () => {
    expect(wavePath({ ...wave, end: 70 })).toMatch(/ 90 20$/);
  });
});

import { describe, expect, test } from 'vitest';
import { SESSION_STEPS, stackSteps } from '../../../src/lib/figures/session-steps.ts';

const scale = { top: 8, perMinute: 2, untimed: 46 };

describe('stackSteps', () => {
  test('starts each step where the one before it ends', () => {
    const placed = stackSteps(SESSION_STEPS, scale);
    const tops = placed.map(({ y }) => y);
    const ends = placed.map(({ y, height }) => y + height);
    expect(tops).toEqual([scale.top, ...ends.slice(0, -1)]);
  });

  test('draws a timed step as long as its most minutes, and marks its least', () => {
    const [numbing] = stackSteps([{ name: 'Numbing', minutes: { from: 15, to: 60 } }], scale);
    expect(numbing).toMatchObject({ least: 30, height: 120 });
  });

  test('gives a step whose time nobody measured no length of its own', () => {
    const [check] = stackSteps([{ name: 'Checks' }], scale);
    expect(check).toMatchObject({ least: 0, height: 46 });
  });
});

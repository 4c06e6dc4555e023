import { describe, expect, test } from 'vitest';
import {
  HEALING_SPANS,
  TELL_AFTER_DAY,
  TELL_OF_BRUISES_AFTER_DAY,
  type HealingSpan,
} from '../../../src/lib/figures/healing-spans.ts';

const spans: readonly HealingSpan[] = HEALING_SPANS;

describe('healing spans', () => {
  test.each(spans)('run forward in time: $name', ({ start, usual, can }) => {
    expect(start).toBeLessThan(usual);
    expect(usual).toBeLessThan(can);
  });

  test('stay within the ten days of the calendar', () => {
    expect(Math.max(...spans.map(({ can }) => can))).toBe(10);
  });

  test.each([
    ['Redness', TELL_AFTER_DAY],
    ['Swelling', TELL_AFTER_DAY],
    ['Peeling', TELL_AFTER_DAY],
    ['Bruises and small scabs', TELL_OF_BRUISES_AFTER_DAY],
  ])('end for %s on the day after which to tell the clinic', (name, day) => {
    expect(spans.find((span) => span.name === name)?.can).toBe(day);
  });
});

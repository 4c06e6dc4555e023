import { describe, expect, test } from 'vitest';
import {
  HEALING_SPANS,
  TELL_AFTER_DAY,
  type HealingSpan,
} from '../../../src/lib/figures/healing-spans.ts';

const spans: readonly HealingSpan[] = HEALING_SPANS;

describe('healing spans', () => {
  test.each(spans)('run forward in time: $name', ({ start, usual, can }) => {
    const days = [start, ...(usual === undefined ? [] : [usual]), ...can];
    expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
  });

  test('stay within the ten days of the calendar', () => {
    expect(Math.max(...spans.flatMap(({ can }) => [...can]))).toBe(10);
  });

  test.each(['Redness', 'Swelling'])(
    'call nothing usual for %s after the day to tell the clinic',
    (name) => {
      expect(spans.find((span) => span.name === name)?.can).toEqual([TELL_AFTER_DAY]);
    },
  );
});

import { expect, it } from 'vitest';
import { longDate } from '../../src/lib/dates.ts';

it('writes a day as readers know it, the same day in every time zone', () => {
  expect(longDate('2026-11-22')).toBe('22 November 2026');
  expect(longDate('2026-01-01')).toBe('1 January 2026');
  expect(longDate('2026-11-22', 'es')).toBe('22 de noviembre de 2026');
});

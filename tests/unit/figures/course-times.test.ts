import { expect, test } from 'vitest';
import { COURSE } from '../../../src/lib/figures/course-times.ts';

const { sessions, gap, firstChange, judge, judgeBetter, knownTo } = COURSE;

test('a course counts weeks as parts of its months', () => {
  expect([gap, firstChange.from].map((months) => (months * 52) / 12)).toEqual([6, 6]);
});

test('each stretch of a course runs forward in time', () => {
  for (const { from, to } of [sessions, firstChange, judge, judgeBetter]) {
    expect(to).toBeGreaterThan(from);
  }
});

test('the better time to judge follows the first, and ends where nobody knows more', () => {
  expect(judgeBetter).toEqual({ from: judge.to, to: knownTo });
});

import { expect, test } from 'vitest';
import { lineAskedFor } from '../../../src/lib/search/line-asked-for.ts';

const LINES = [
  'Redness that spreads',
  'Pus, or one sore place',
  'Pus near an eye that hurts',
  'A red eye',
];

test.each([
  [['eye', 'hurt'], 2],
  [['pus'], 1],
  [['spreading'], 0],
  [['eye', 'red'], 3],
  [['eye', 'sore'], 2],
])('finds the line that holds most of the words of a sign: %j', (said, line) => {
  expect(lineAskedFor(LINES, said)).toBe(line);
});

test('finds none when no line holds a word of the sign', () => {
  expect(lineAskedFor(LINES, ['hives'])).toBe(-1);
  expect(lineAskedFor([], ['eye'])).toBe(-1);
});

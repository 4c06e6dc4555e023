import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { dial, numbersApart } from '../../src/lib/dial.ts';

test('a printed number is dialled without its spaces', () => {
  expect(dial('+44 20 7946-0000')).toBe('tel:+442079460000');
});

test('the numbers to call stand apart from the words around them', () => {
  expect(numbersApart('Call NHS 111, or 999.')).toEqual([
    { text: 'Call NHS ', isNumber: false },
    { text: '111', isNumber: true },
    { text: ', or ', isNumber: false },
    { text: '999', isNumber: true },
    { text: '.', isNumber: false },
  ]);
  expect(numbersApart('In 1999, 1110 people')).toEqual([
    { text: 'In 1999, 1110 people', isNumber: false },
  ]);
});

test.each(shortNumbers())('%s of the helplines is a number to call', (number) => {
  expect(numbersApart(`Call ${number}`)).toContainEqual({ text: number, isNumber: true });
});

function shortNumbers(): string[] {
  const folder = new URL('../../content/helplines/', import.meta.url);
  const numbers = readdirSync(folder).flatMap((file) => {
    // The build checks these files against their schema.
    const line = parse(readFileSync(new URL(file, folder), 'utf8')) as {
      emergency: string;
      today: { number?: string };
    };
    return [line.emergency, line.today.number ?? ''];
  });
  return [...new Set(numbers.filter((number) => number.length === 3))];
}

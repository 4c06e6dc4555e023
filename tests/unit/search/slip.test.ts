import { describe, expect, test } from 'vitest';
import { createEar } from '../../../src/lib/search/hear.ts';
import { slipBetween } from '../../../src/lib/search/slip.ts';

describe('slipBetween', () => {
  test.each([
    ['fevr', 'fever', 'lost'],
    ['fevger', 'fever', 'added'],
    ['swolllen', 'swollen', 'doubled'],
    ['throta', 'throat', 'swapped'],
    ['fevor', 'fever', 'mistyped'],
    ['ever', 'fever', 'lost'],
    ['fever', 'fever', undefined],
    ['fewers', 'fever', undefined],
    ['', 'fever', undefined],
  ])('tells how "%s" became of "%s"', (typed, meant, slip) => {
    expect(slipBetween(typed, meant)).toBe(slip);
  });
});

describe('createEar', () => {
  const hear = createEar(['breathe', 'cant', 'fever', 'eye', 'mouth', 'spreading']);
  const heard = (text: string) => hear(text.split(' ')).map((words) => [...words].join());

  test('hears a word in its forms', () => {
    expect(heard('breathing breathes breathed')).toEqual(['breathe', 'breathe', 'breathe']);
  });

  test('hears words through a slip and through wrong spaces', () => {
    expect(heard('cantbreathe fe ver sprading')).toEqual(['cant', 'breathe', 'fever', 'spreading']);
  });

  test('takes ordinary words and short words as they stand', () => {
    expect(heard('month fewer bye')).toEqual(['', '', '']);
  });
});

import { describe, expect, it } from 'vitest';
import { isNumber, words } from '../../../src/lib/reading/words.ts';

describe('words', () => {
  it('keeps inner apostrophes and hyphens and drops outer ones', () => {
    expect(words("Don't ‘pick’ – it’s a follow-up.")).toEqual([
      "Don't",
      'pick',
      'it’s',
      'a',
      'follow-up',
    ]);
  });

  it('keeps a number apart from the word beside it', () => {
    expect(words('0.5mm, 1,000 people, a 24-hour line, the 3rd day, your 20s')).toEqual([
      ...['0.5', 'mm', '1,000', 'people', 'a', '24', 'hour', 'line', 'the', '3rd', 'day'],
      ...['your', '20s'],
    ]);
  });

  it('keeps dotted abbreviations whole', () => {
    expect(words('Use cream, e.g. at 9 a.m.')).toEqual(['Use', 'cream', 'e.g.', 'at', '9', 'a.m.']);
  });

  it('keeps web addresses whole', () => {
    expect(words('Go to 111.nhs.uk or mhra.gov.uk.')).toEqual([
      ...['Go', 'to', '111', 'nhs.uk', 'or', 'mhra.gov.uk'],
    ]);
  });

  it('finds letters of every script', () => {
    expect(words('Müller, Gómez and Пэн')).toEqual(['Müller', 'Gómez', 'and', 'Пэн']);
  });
});

describe('isNumber', () => {
  it('tells numbers from words', () => {
    expect(words('3rd of 1,000 days').map(isNumber)).toEqual([true, false, true, false]);
  });
});

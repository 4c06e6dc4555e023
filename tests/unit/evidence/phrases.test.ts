import { describe, expect, it } from 'vitest';
import { findPhrase } from '../../../src/lib/evidence/phrases.ts';

describe('findPhrase', () => {
  it('finds whole words in any case, and gives back the phrase', () => {
    expect(findPhrase('A  Clinic says so', ['the maker', 'a clinic'])).toBe('a clinic');
    expect(findPhrase('clinics say so', ['clinic'])).toBeUndefined();
  });

  it('wants a name in capitals in capitals', () => {
    expect(findPhrase('The US says so', ['US'])).toBe('US');
    expect(findPhrase('Tell us', ['US'])).toBeUndefined();
    expect(findPhrase('who says', ['WHO'])).toBeUndefined();
  });

  it('takes straight and curly apostrophes for the same', () => {
    expect(findPhrase('we don’t know', ["don't know"])).toBe("don't know");
    expect(findPhrase("we don't know", ['don’t know'])).toBe('don’t know');
    expect(findPhrase('the NHS’s page', ['NHS'])).toBe('NHS');
  });

  it('reads no phrase as a pattern', () => {
    expect(findPhrase('a laser', ['a.l'])).toBeUndefined();
  });
});

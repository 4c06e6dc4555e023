import { describe, expect, it } from 'vitest';
import { effectWords } from '../../../src/lib/evidence/effect-words.ts';

describe('effectWords', () => {
  it.each([
    ['Needling heals and tightens.', 'heals tightens'],
    ['It reduces the risk of infection.', 'reduces risk infection'],
    ['It is shown to work.', 'work'],
    ['Scarred skin may darken.', 'Scarred darken'],
    ['It removes lines and kills germs.', 'removes kills'],
    ['There are side effects.', 'side effects'],
  ])('finds every word in each of its forms: %s', (text, found) => {
    expect(effectWords(text).join(' ')).toBe(found);
  });

  it.each([
    'Acne scars come in three kinds.',
    'A page about acne scarring.',
    'Your scars, rolling scars and burn scars.',
    'You can go back to work.',
    'Before you work out.',
    'Call Poison Help.',
    'The side effects leaflet names it.',
  ])('leaves names alone: %s', (text) => {
    expect(effectWords(text)).toEqual([]);
  });

  it.each(['secure', 'healthy', 'workshop', 'treatment', 'curious', 'unharmed'])(
    'does not find a word inside another: %s',
    (word) => {
      expect(effectWords(word)).toEqual([]);
    },
  );
});

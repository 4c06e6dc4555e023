import { describe, expect, test } from 'vitest';
import { correct } from '../../../src/lib/search/correct.ts';
import { createLexicon } from '../../../src/lib/search/lexicon.ts';

const lexicon = createLexicon(
  {
    pages: [],
    places: [],
    questions: [],
    sayings: [],
    lay: [],
    spellings: [],
  },
  {
    vocabulary: [
      'acne scars skin same',
      'redness swelling hyperpigmentation',
      'tretinoin isotretinoin',
    ],
    guard: 'safe wine scan',
    apart: [['tretinoin', 'isotretinoin']],
  },
);

const mended = (text: string) => correct(text.split(' '), lexicon).join(' ');

describe('correct', () => {
  test.each([
    ['a lost letter', 'rednes now', 'redness now'],
    ['a doubled letter', 'rednness now', 'redness now'],
    ['swapped letters', 'sweliling', 'swelling'],
    ['a mistyped letter', 'acbe scars', 'acne scars'],
    ['two slips in a long word', 'hyperpigmantaton', 'hyperpigmentation'],
    ['a word written apart', 'red ness', 'redness'],
    ['words written as one', 'acnescars', 'acne scars'],
  ])('mends %s', (_, typed, meant) => {
    expect(mended(typed)).toBe(meant);
  });

  test('takes ordinary words as they are', () => {
    expect(mended('is it safe with wine')).toBe('is it safe with wine');
  });

  test('never chooses between words that must not be taken for each other', () => {
    expect(mended('itretinoin')).toBe('itretinoin');
    expect(mended('tretinon')).toBe('tretinoin');
  });

  test('leaves short words, numbers and the start of a word in the making', () => {
    expect(mended('scn 0.5 swel')).toBe('scn 0.5 swel');
  });

  test('leaves a word that is near nothing', () => {
    expect(mended('zebra crossing')).toBe('zebra crossing');
  });
});

import { describe, expect, it } from 'vitest';
import { hardWords, hardWordShare } from '../../../src/lib/reading/hard-words.ts';

const NONE: ReadonlySet<string> = new Set();

describe('hardWords', () => {
  it('names words that are not on the list, in order and as often as they stand', () => {
    expect(hardWords('Erythema resolves. The erythema is red.', NONE)).toEqual([
      'erythema',
      'resolves',
      'erythema',
    ]);
  });

  it.each([
    'needles washes tries washed stopped hoped stopping hoping drier reddest quickly gently',
    "the nurse's hands, the nurses' hands, it’s, isn't, you'll",
    'colour, grey, favourite, centre, apologise',
    'a week-old, red-hot, in-between thing',
    'website, online, sunscreen, clinics',
    '72 hours, the 3rd day, 0.5 mm, vitamin C, at 9 a.m.',
  ])('passes over "%s"', (text) => {
    expect(hardWords(text, NONE)).toEqual([]);
  });

  it('passes over names and abbreviations, at the start of a sentence too', () => {
    const text =
      'Ask the NHS or Healthdirect. Healthdirect is in Australia. SkinPen is a device at mhra.gov.uk.';
    expect(hardWords(text, NONE)).toEqual([]);
  });

  it('does not take a sentence, a colon or an opening quote for a name', () => {
    expect(hardWords('Erythema fades. Note: Oedema fades. “Petechiae” fade.', NONE)).toEqual([
      'erythema',
      'oedema',
      'petechiae',
    ]);
  });

  it('passes over what the page explains, in every regular form', () => {
    const explained = new Set(['keloid', 'collagen induction', 'dermis']);
    expect(hardWords('Keloids need collagen. The induction of a keloid.', explained)).toEqual([]);
  });

  it('finds a hard half of a compound', () => {
    expect(hardWords('a platelet-rich drop', NONE)).toEqual(['platelet-rich']);
  });
});

describe('hardWordShare', () => {
  it('counts hard words in 100', () => {
    expect(hardWordShare('The erythema is red.', NONE)).toBe(25);
  });

  it('is 0 where there are no words', () => {
    expect(hardWordShare('', NONE)).toBe(0);
  });
});

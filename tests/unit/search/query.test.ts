import { describe, expect, test } from 'vitest';
import { correct } from '../../../src/lib/search/correct.ts';
import { wordsOf } from '../../../src/lib/search/normalise.ts';
import { createLexicon } from '../../../src/lib/search/lexicon.ts';
import { readQuery as read } from '../../../src/lib/search/query.ts';
import { stem } from '../../../src/lib/search/stem.ts';

const lexicon = createLexicon(
  {
    pages: [],
    places: [],
    questions: [],
    sayings: [],
    lay: [],
    spellings: [{ write: 'ice-pick', for: ['ice pick'] }],
  },
  {
    vocabulary: ['gym sessions scars acne wait suit pick', 'swim', 'peel'],
    guard: '',
    apart: [],
  },
);
const readQuery = (raw: string) => read(raw, lexicon, correct);
const terms = (raw: string) => readQuery(raw).terms.join(' ');
const intents = (raw: string) => readQuery(raw).intents.map(({ id }) => id);

describe('wordsOf', () => {
  test('lowers case, drops accents, punctuation and apostrophes', () => {
    expect(wordsOf('  Can’t I “peel”, café-style?! ')).toEqual([
      'cant',
      'i',
      'peel',
      'cafe',
      'style',
    ]);
  });

  test('keeps decimals and sets units and days apart from their numbers', () => {
    expect(wordsOf('0.5mm on day3. 2weeks')).toEqual(['0.5', 'mm', 'on', 'day', '3', '2', 'weeks']);
  });
});

describe('readQuery', () => {
  test('cuts what is longer than a question', () => {
    expect(readQuery('word '.repeat(500)).words.length).toBeLessThan(50);
  });

  test('reads a set phrase as one word', () => {
    expect(terms('ice pick scars')).toBe('icepick scars');
  });

  test('drops the subject of the site, question words and empty words', () => {
    expect(terms('how long after microneedling can I go to the gym')).toBe('gym');
  });

  test('keeps the subject when it stands alone', () => {
    expect(terms('What is microneedling?')).toBe('microneedling');
  });

  test('looks for what the question is about when it holds nothing else', () => {
    expect(terms('how many')).toBe('sessions');
    expect(terms('is it worth it')).toBe('worth');
    expect(terms('who should not have microneedling')).toBe('who wait suit');
  });

  test('gives each word once', () => {
    expect(terms('scars scars acne')).toBe('scars acne');
  });

  test('gives no words for an empty query', () => {
    expect(terms(' ?! ')).toBe('');
  });

  test('tells a question from a topic', () => {
    const asks = ['can I swim', 'redness normal', 'swelling lip day 2', 'acne scars', 'morpheus8'];
    expect(asks.map((raw) => readQuery(raw).isQuestion)).toEqual([true, true, true, false, false]);
  });

  test.each([
    ['how many sessions for scars', ['how-many']],
    ['how many days until I can swim', ['when']],
    ['how long does redness last', ['how-long-lasts', 'when']],
    ['is it normal to peel on day 3', ['is-it-usual', 'after']],
    ['what is PRP', ['what-is']],
    ['acne scars', []],
  ])('reads what "%s" asks for', (raw, ids) => {
    expect(intents(raw)).toEqual(ids);
  });
});

describe('stem', () => {
  test.each([
    ['scars', 'scar'],
    ['scarring', 'scar'],
    ['peeling', 'peel'],
    ['brushes', 'brush'],
    ['allergies', 'allergy'],
    ['redness', 'redness'],
    ['spring', 'spring'],
    ['bus', 'bus'],
    ['2025', '2025'],
  ])('takes common endings off %s', (word, expected) => {
    expect(stem(word)).toBe(expected);
  });
});

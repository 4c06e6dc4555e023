import { expect, test } from 'vitest';
import { createPhrases } from '../../../src/lib/search/phrases.ts';
import { shortWays } from '../../../src/lib/search/short-ways.ts';

const join = createPhrases([['derma roller', 'dermaroller']]);

test('keeps the words of a way that search uses', () => {
  expect(shortWays(['can I go to the gym after microneedling'], join)).toEqual(['gym after']);
});

test('keeps a way whole when a word makes it another kind of question', () => {
  expect(shortWays(['what is a vampire facial'], join)).toEqual(['what is a vampire facial']);
});

test('leaves out what says the same again, and what says nothing', () => {
  expect(shortWays(['scars on my face', 'face scars', ' ', 'my derma roller'], join)).toEqual([
    'face scars',
    'derma roller',
  ]);
});

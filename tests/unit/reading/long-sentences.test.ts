import { expect, it } from 'vitest';
import { longSentences } from '../../../src/lib/reading/long-sentences.ts';

const ofWords = (count: number): string => `${Array(count).fill('skin').join(' ')}.`;

it('gives back the sentences above 25 words', () => {
  expect(longSentences([ofWords(25), ofWords(26)])).toEqual([ofWords(26)]);
});

it('takes another limit', () => {
  expect(longSentences(['Wash it well.', 'Wash it.'], 2)).toEqual(['Wash it well.']);
});

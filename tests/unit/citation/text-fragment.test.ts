import { expect, test } from 'vitest';
import { atSentence } from '../../../src/lib/citation/text-fragment.ts';

test('opens a page at the sentence that holds the words', () => {
  expect(atSentence('https://a.example/b', 'well-known, and  safe & sound')).toBe(
    'https://a.example/b#:~:text=well%2Dknown%2C%20and%20safe%20%26%20sound',
  );
});

test('keeps an anchor that the address already has', () => {
  expect(atSentence('https://a.example/b#c', 'words')).toBe('https://a.example/b#c:~:text=words');
});

test('leaves an address alone where no words are known', () => {
  expect(atSentence('https://a.example/b', undefined)).toBe('https://a.example/b');
});

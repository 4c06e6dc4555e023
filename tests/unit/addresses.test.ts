import { expect, it } from 'vitest';
import { address } from '../../src/lib/addresses.ts';

it('puts the base before an address of the site, and before nothing else', () => {
  expect(address('/info', '/glossary/')).toBe('/info/glossary/');
  expect(address('', '/glossary/')).toBe('/glossary/');
  expect(address('/info', '#redness')).toBe('#redness');
  expect(address('/info', 'https://a.example/')).toBe('https://a.example/');
});

it('leaves another origin without a scheme alone', () => {
  expect(address('/info', '//a.example/')).toBe('//a.example/');
});

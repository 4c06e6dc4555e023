import { expect, it } from 'vitest';
import { frameAddress } from '../../../src/lib/embed/frame-address.ts';

const ROOT = 'https://example.org/info/embed/v1/';
const at = (link: string, data = {}) => frameAddress(link, data, ROOT);

it('frames the card of an article, the whole of it when asked, or the section that the link names', () => {
  const link = 'https://example.org/info/aftercare/first-week/';
  expect(at(link)).toBe(`${ROOT}card/aftercare/first-week/`);
  expect(at(link, { view: 'full' })).toBe(`${ROOT}aftercare/first-week/`);
  expect(at(`${link}#redness`)).toBe(`${ROOT}aftercare/first-week/redness/`);
});

it('hands on the options that a snippet may name, and nothing else', () => {
  const data = {
    needlewise: '',
    view: 'card',
    theme: 'dark',
    clinic: 'A & B',
    css: 'x',
    onload: 'y',
  };
  expect(at('https://example.org/info/a/b/', data)).toBe(
    `${ROOT}card/a/b/?theme=dark&clinic=A+%26+B`,
  );
});

it.each([
  '',
  'https://evil.example/a/b/',
  'https://example.org/other/a/b/',
  'https://example.org.evil.example/info/a/b/',
  'https://example.org/info/',
  'https://example.org/info/a/',
  'https://example.org/info/a/b/c/',
  'https://example.org/info/a/../b/',
  'javascript:alert(1)',
])('leaves a link to %s alone', (link) => {
  expect(at(link)).toBeUndefined();
});

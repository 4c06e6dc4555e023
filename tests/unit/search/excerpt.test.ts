import { describe, expect, test } from 'vitest';
import { excerpt } from '../../../src/lib/search/excerpt.ts';

const CONTENT =
  'One two three four. Five six seven eight nine ten. Eleven (twelve), thirteen fourteen fifteen.';

/** An excerpt as one line, marked words in brackets. */
const line = (positions: number[], length: number, content = CONTENT) =>
  excerpt(content, positions, length)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

describe('excerpt', () => {
  test('gives a short text whole and marks words without their punctuation', () => {
    expect(line([0, 11], 20)).toMatchInlineSnapshot(
      `"[One] two three four. Five six seven eight nine ten. Eleven ([twelve]), thirteen fourteen fifteen."`,
    );
  });

  test('starts with the sentence that holds the words, and shows what is left out', () => {
    expect(line([5], 6)).toMatchInlineSnapshot(`"… Five [six] seven eight nine ten. …"`);
  });

  test('chooses the place that holds most of the words', () => {
    expect(line([0, 11, 12], 5)).toMatchInlineSnapshot(
      `"… Eleven ([twelve]), [thirteen] fourteen fifteen."`,
    );
  });

  test('starts a few words before the first when the sentence began long ago', () => {
    const long = Array.from({ length: 60 }, (_, at) => `w${String(at)}`).join(' ');
    expect(line([40], 8, long)).toMatchInlineSnapshot(`"… w36 w37 w38 w39 [w40] w41 w42 w43 …"`);
  });

  test('keeps markup as the text that it is', () => {
    expect(line([1], 9, 'a <b>bold</b> & "quoted"')).toMatchInlineSnapshot(
      `"a <[b>bold</b]> & "quoted""`,
    );
  });

  test('begins at the start when nothing is marked', () => {
    expect(line([], 3)).toMatchInlineSnapshot(`"One two three …"`);
  });

  test('gives nothing for an empty text', () => {
    expect(excerpt('', [], 10)).toEqual([]);
  });
});

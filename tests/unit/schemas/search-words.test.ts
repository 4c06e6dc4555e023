import { describe, expect, test } from 'vitest';
import { apartSchema, layWordsSchema, spellingsSchema } from '../../../src/schemas/search-words.ts';
import { said } from './said.ts';

const ENTRY = { says: ['gym'], means: ['exercise'], finds: ['aftercare/first-week#how-long'] };

describe('the reviewed words of search', () => {
  test('take an entry with words, meanings and a place to find', () => {
    expect(layWordsSchema().parse([ENTRY])).toEqual([{ ...ENTRY, at: [] }]);
  });

  test('refuse an entry that no test could hold', () => {
    expect(said(layWordsSchema(), [{ ...ENTRY, finds: [] }])).toMatchInlineSnapshot(`
      [
        "0.finds: Name a place that the first word must find.",
      ]
    `);
  });

  test('refuse a place that is no address', () => {
    expect(said(layWordsSchema(), [{ ...ENTRY, at: ['First week'] }])).toMatchInlineSnapshot(`
      [
        "0.at.0: Write <stage>, <stage>/<slug> or <stage>/<slug>#section.",
      ]
    `);
  });

  test('refuse a spelling without another one, and a group of one word', () => {
    expect(said(spellingsSchema(), [{ write: 'colour', for: [] }])).toMatchInlineSnapshot(`
      [
        "0.for: Name another spelling.",
      ]
    `);
    expect(said(apartSchema(), [['retinol']])).toMatchInlineSnapshot(`
      [
        "0: Name two words or more.",
      ]
    `);
  });
});

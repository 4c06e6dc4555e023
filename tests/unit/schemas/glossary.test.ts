import { describe, expect, it } from 'vitest';
import { glossarySchema } from '../../../src/schemas/glossary.ts';
import { characters, said, without } from './said.ts';

const schema = glossarySchema();
const term = { term: 'dermis', meaning: { text: 'The deeper skin.' }, readOn: 'understand/what' };

describe('glossarySchema', () => {
  it('accepts a good term, with or without where to read on', () => {
    expect(said(schema, term)).toEqual([]);
    expect(said(schema, without(term, 'readOn'))).toEqual([]);
  });

  it('refuses a misspelt key, a missing term and a meaning that is too long', () => {
    expect(said(schema, { ...term, meening: '' })).toMatchInlineSnapshot(`
      [
        "There is no field "meening". Choose from: term, meaning, also, say, readOn.",
      ]
    `);
    expect(said(schema, without(term, 'term'))).toMatchInlineSnapshot(`
      [
        "term: The term is missing.",
      ]
    `);
    expect(said(schema, { ...term, meaning: { text: characters(221) } })).toMatchInlineSnapshot(`
      [
        "meaning.text: The meaning is longer than 220 characters. Shorten it.",
      ]
    `);
  });
});

import { describe, expect, it } from 'vitest';
import { sourceSchema } from '../../../src/schemas/source.ts';
import { SOURCE_TYPE_NAMES } from '../../../src/strings/en-GB.ts';
import { characters, said, without } from './said.ts';

const schema = sourceSchema();
const source = {
  label: 'Chu 2021',
  type: 'systematic-review',
  title: 'A review',
  url: 'https://example.org/',
  seen: 'abstract',
  use: 'evidence',
  checked: '2026-11-22',
};

describe('sourceSchema', () => {
  it('accepts a good source, with or without authors and year', () => {
    expect(said(schema, source)).toEqual([]);
    expect(said(schema, { ...source, authors: ['Chu S'], year: 2021 })).toEqual([]);
  });

  it('refuses a misspelt key, a missing title and a label that is too long', () => {
    expect(said(schema, { ...source, autor: 'Chu S' })).toMatchInlineSnapshot(`
      [
        "There is no field "autor". Choose from: label, type, title, publisher, authors, year, url, doi, pmid, seen, seenFragment, design, use, linkNote, pageDate, checked.",
      ]
    `);
    expect(said(schema, without(source, 'title'))).toMatchInlineSnapshot(`
      [
        "title: The title is missing.",
      ]
    `);
    expect(said(schema, { ...source, label: characters(35) })).toMatchInlineSnapshot(`
      [
        "label: A label has at most 34 characters.",
      ]
    `);
  });

  it('refuses values outside a list, and what is no address or year', () => {
    const wrong = { type: 'blog', seen: 'all', use: 'yes', url: 'example.org', year: '2021' };
    expect(said(schema, { ...source, ...wrong })).toMatchInlineSnapshot(`
      [
        "type: Choose a type: regulator, health-service, professional-body, guideline, systematic-review, rct, narrative-review, case-report, survey.",
        "year: Write the year as four digits.",
        "url: Write the full address, with https.",
        "seen: Choose how much was seen: full page, abstract, excerpt.",
        "use: Choose a use: evidence, manufacturer, shows-that-advice-varies.",
      ]
    `);
  });

  it('knows the types that the page of sources has names for, and no other', () => {
    const types = Object.keys(SOURCE_TYPE_NAMES);
    for (const type of types) expect(said(schema, { ...source, type })).toEqual([]);
    expect(said(schema, { ...source, type: 'blog' })).toEqual([
      `type: Choose a type: ${types.join(', ')}.`,
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { factSchema } from '../../../src/schemas/fact.ts';
import { said, without } from './said.ts';

const schema = factSchema();
const finding = {
  statement: 'Redness may last 3 days.',
  kind: 'finding',
  certainty: 'low',
  figures: [{ is: 3, unit: 'days', say: ['3 days'] }],
  sources: ['chu-2021'],
};
const kind = (name: string, parts: object = {}) =>
  said(schema, { statement: 'It is.', kind: name, sources: ['chu-2021'], ...parts });

describe('factSchema', () => {
  it('accepts each kind with what it needs', () => {
    expect(said(schema, finding)).toEqual([]);
    expect(kind('says', { speaker: ['NHS'] })).toEqual([]);
    expect(kind('rule', { place: ['US'], asOf: '2025' })).toEqual([]);
    expect(kind('definition')).toEqual([]);
    expect(kind('gap', { searched: '2026-11-22', sources: [] })).toEqual([]);
    expect(kind('verdict', { verdict: 'qualified' })).toEqual([]);
  });

  it('says what each kind lacks', () => {
    const kinds = ['finding', 'says', 'rule', 'gap', 'verdict'];
    expect(kinds.flatMap((name) => kind(name))).toMatchInlineSnapshot(`
      [
        "certainty: A finding needs its certainty.",
        "speaker: A fact of the kind says needs its speaker.",
        "place: A rule needs its place.",
        "searched: A gap needs the day on which it was searched.",
        "verdict: A verdict needs its verdict.",
      ]
    `);
    expect(kind('definition', { sources: [] })).toMatchInlineSnapshot(`
      [
        "sources: Name at least one source; only a gap has none.",
      ]
    `);
  });

  it('refuses a misspelt key, a missing statement, and words outside a list', () => {
    expect(said(schema, { ...finding, source: ['chu-2021'] })).toMatchInlineSnapshot(`
      [
        "There is no field "source". Choose from: statement, kind, certainty, why, figures, sources, speaker, sayAs, place, asOf, verdict, searched, conflicts, print, checked.",
      ]
    `);
    expect(said(schema, without(finding, 'statement'))).toMatchInlineSnapshot(`
      [
        "statement: The statement is missing.",
      ]
    `);
    expect(said(schema, { ...finding, kind: 'opinion', certainty: 'good' })).toMatchInlineSnapshot(`
      [
        "kind: Choose a kind: finding, says, rule, definition, gap, verdict.",
        "certainty: Choose a certainty: high, moderate, low, very-low.",
      ]
    `);
  });

  it('refuses a figure without a way to say it, and a source that is no id', () => {
    const figures = [{ is: '3', unit: 'days', say: [] }];
    expect(said(schema, { ...finding, figures, sources: ['Chu 2021'] })).toMatchInlineSnapshot(`
      [
        "figures.0.is: Write a number.",
        "figures.0.say: Give at least one way to print the number.",
        "sources.0: Write an id in lower-case words joined by hyphens.",
      ]
    `);
  });

  it('refuses figures of a fact that is never printed in numbers', () => {
    expect(said(schema, { ...finding, print: 'words-only' })).toMatchInlineSnapshot(`
      [
        "figures: A words-only fact has no figures.",
      ]
    `);
  });
});

import { describe, expect, it } from 'vitest';
import { helplineSchema } from '../../../src/schemas/helpline.ts';
import { said, without } from './said.ts';

const schema = helplineSchema();
const helpline = {
  place: 'England',
  order: 1,
  emergency: '999',
  today: { number: '111', words: 'the NHS line' },
  facts: ['uk-emergency-number'],
};

describe('helplineSchema', () => {
  it('accepts a good helpline, with or without a number for today', () => {
    expect(said(schema, helpline)).toEqual([]);
    expect(said(schema, { ...helpline, today: { words: 'your doctor' } })).toEqual([]);
  });

  it('refuses a misspelt key, a missing place and a number without a fact', () => {
    expect(said(schema, { ...helpline, tody: {} })).toMatchInlineSnapshot(`
      [
        "There is no field "tody". Choose from: place, order, emergency, today, facts.",
      ]
    `);
    expect(said(schema, without(helpline, 'place'))).toMatchInlineSnapshot(`
      [
        "place: The place is missing.",
      ]
    `);
    expect(said(schema, { ...helpline, facts: [] })).toMatchInlineSnapshot(`
      [
        "facts: Each number comes from a fact.",
      ]
    `);
  });

  it('refuses a number that YAML would change, such as 000, and an order below 1', () => {
    const today = { ...helpline.today, number: 111 };
    expect(said(schema, { ...helpline, emergency: 0, today, order: 0 })).toMatchInlineSnapshot(`
      [
        "order: Count the order from 1.",
        "emergency: The emergency number is no text. Put it in quotation marks.",
        "today.number: Put the number in quotation marks.",
      ]
    `);
  });
});

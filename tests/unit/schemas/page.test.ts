import { describe, expect, it } from 'vitest';
import { pageSchema } from '../../../src/schemas/page.ts';
import { urgentSchema } from '../../../src/schemas/urgent.ts';
import { characters, said, without } from './said.ts';

const schema = pageSchema();
const page = { title: 'About', description: characters(70), checked: '2026-11-22' };

describe('pageSchema', () => {
  it('accepts a good page', () => {
    expect(said(schema, page)).toEqual([]);
  });

  it('refuses a misspelt key, a missing title and text that is too long or too short', () => {
    expect(said(schema, { ...page, cheked: '' })).toMatchInlineSnapshot(`
      [
        "There is no field "cheked". Choose from: title, description, checked.",
      ]
    `);
    expect(said(schema, without(page, 'title'))).toMatchInlineSnapshot(`
      [
        "title: The title is missing.",
      ]
    `);
    const wrong = { title: characters(51), description: characters(156) };
    expect(said(schema, { ...page, ...wrong })).toMatchInlineSnapshot(`
      [
        "title: A title has at most 50 characters.",
        "description: The description is longer than 155 characters. Shorten it.",
      ]
    `);
    expect(said(schema, { ...page, description: 'About.' })).toMatchInlineSnapshot(`
      [
        "description: The description is shorter than 70 characters. Say more.",
      ]
    `);
  });
});

describe('urgentSchema', () => {
  it('knows no field', () => {
    expect(said(urgentSchema(), {})).toEqual([]);
    expect(said(urgentSchema(), { title: 'Help' })).toMatchInlineSnapshot(`
      [
        "There is no field "title". Choose from: none.",
      ]
    `);
  });
});

import { describe, expect, it } from 'vitest';
import { reviewSchema } from '../../../src/schemas/review.ts';
import { said, without } from './said.ts';

const schema = reviewSchema();
const review = {
  article: 'aftercare/first-week',
  hash: 'ab12cd34'.repeat(8),
  name: 'Dr A. Example',
  role: 'dermatologist',
  registration: 'GMC 0000000',
  interests: 'none',
  date: '2026-11-30',
};

describe('reviewSchema', () => {
  it('accepts a good review', () => {
    expect(said(schema, review)).toEqual([]);
  });

  it('refuses a misspelt key, a missing name and the short form of the hash', () => {
    expect(said(schema, { ...review, intrests: 'none' })).toMatchInlineSnapshot(`
      [
        "There is no field "intrests". Choose from: article, hash, name, role, registration, interests, date.",
      ]
    `);
    expect(said(schema, without(review, 'name'))).toMatchInlineSnapshot(`
      [
        "name: The name is missing.",
      ]
    `);
    expect(said(schema, { ...review, hash: 'ab12cd34' })).toMatchInlineSnapshot(`
      [
        "hash: Copy all 64 characters of the hash.",
      ]
    `);
  });

  it('refuses a review that leaves out who, what for or which text', () => {
    expect(said(schema, {})).toMatchInlineSnapshot(`
      [
        "article: Name the article.",
        "hash: The hash is missing.",
        "name: The name is missing.",
        "role: The role is missing.",
        "registration: The registration is missing.",
        "interests: The line of interests is missing.",
        "date: Write a day as YYYY-MM-DD.",
      ]
    `);
  });
});

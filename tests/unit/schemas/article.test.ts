import { describe, expect, it } from 'vitest';
import { articleSchema } from '../../../src/schemas/article.ts';
import { characters, said, without } from './said.ts';

const schema = articleSchema();
const text = (words: string) => ({ text: words, facts: ['redness-duration'] });
const article = {
  title: 'The first week',
  description: text(characters(70)),
  answer: text('It may be red.'),
  keyPoints: [text('One.'), { text: 'Two.' }, { ...text('Three.'), to: '#redness' }],
  order: 1,
  checked: '2026-11-22',
  next: new Date('2027-05-22'),
  changes: [{ date: '2026-11-22', what: 'Written.', why: 'New.', safety: false }],
};

describe('articleSchema', () => {
  it('accepts a good article, and gives days as text and lists that were left out as empty', () => {
    expect(schema.parse(article)).toMatchObject({
      checked: '2026-11-22',
      next: '2027-05-22',
      related: [],
      further: [],
      keyPoints: [{}, { facts: [] }, {}],
    });
  });

  it('refuses a misspelt key, at any depth, with those that it knows', () => {
    expect(said(schema, { ...article, relatd: [] })).toMatchInlineSnapshot(`
      [
        "There is no field "relatd". Choose from: title, description, answer, keyPoints, safety, order, checked, next, changes, related, further, formerly, withdrawn, choosing.",
      ]
    `);
    expect(said(schema, { ...article, answer: { text: 'It is.', fact: [] } }))
      .toMatchInlineSnapshot(`
      [
        "answer: There is no field "fact". Choose from: text, facts.",
      ]
    `);
  });

  it('names each field that is missing', () => {
    expect(said(schema, {})).toMatchInlineSnapshot(`
      [
        "title: The title is missing.",
        "description: The description is missing, or is no set of fields.",
        "answer: The answer is missing, or is no set of fields.",
        "keyPoints: The key points are missing.",
        "order: Write the order as a whole number, 1 first.",
        "checked: Write a day as YYYY-MM-DD.",
        "next: Write a day as YYYY-MM-DD.",
        "changes: The changes are missing.",
      ]
    `);
  });

  it('refuses text that is too long or too short', () => {
    const long = {
      ...article,
      title: characters(51),
      description: text(characters(69)),
      answer: text(characters(141)),
      keyPoints: [text(characters(81)), text('Two.'), text('Three.')],
      safety: text(characters(301)),
    };
    expect(said(schema, long)).toMatchInlineSnapshot(`
      [
        "title: A title has at most 50 characters.",
        "description.text: The description is shorter than 70 characters. Say more.",
        "answer.text: The answer is longer than 140 characters. Shorten it.",
        "keyPoints.0.text: A key point is longer than 80 characters. Shorten it.",
        "safety.text: The safety line is longer than 300 characters. Shorten it.",
      ]
    `);
  });

  it('refuses too few and too many key points, and a link that is no address', () => {
    const points = (count: number) => Array.from({ length: count }, () => text('One.'));
    expect(said(schema, { ...article, keyPoints: points(2) })).toMatchInlineSnapshot(`
      [
        "keyPoints: Give at least three key points.",
      ]
    `);
    expect(said(schema, { ...article, keyPoints: points(6) })).toMatchInlineSnapshot(`
      [
        "keyPoints: Give at most five key points.",
      ]
    `);
    const [first, ...others] = points(3);
    const lost = [{ ...first, to: 'redness' }, ...others];
    expect(said(schema, { ...article, keyPoints: lost })).toMatchInlineSnapshot(`
      [
        "keyPoints.0.to: Start with # or /.",
      ]
    `);
  });

  it('refuses days that are none, and a next check before the last one', () => {
    expect(said(schema, { ...article, checked: '22/11/2026' })).toMatchInlineSnapshot(`
      [
        "checked: Write a day as YYYY-MM-DD, one that exists.",
        "next: The next check must come after the last one.",
      ]
    `);
    expect(said(schema, { ...article, checked: '2026-02-31' })).toHaveLength(1);
    expect(said(schema, { ...article, next: '2026-11-22' })).toMatchInlineSnapshot(`
      [
        "next: The next check must come after the last one.",
      ]
    `);
  });

  it('lets an article do without a safety line', () => {
    expect(said(schema, without({ ...article, safety: text('Get help.') }, 'safety'))).toEqual([]);
  });
});

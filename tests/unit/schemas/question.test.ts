import { describe, expect, it } from 'vitest';
import { questionSchema } from '../../../src/schemas/question.ts';
import { STAGES } from '../../../src/site.ts';
import { characters, said, without } from './said.ts';

const schema = questionSchema();
const question = {
  question: 'Is it normal to peel?',
  answer: [{ text: 'It may be.', facts: ['peeling-after-session'] }],
  readOn: 'aftercare/first-week#peeling',
  stage: 'aftercare',
};

describe('questionSchema', () => {
  it('accepts a good question in any stage of the site', () => {
    for (const { id } of STAGES) expect(said(schema, { ...question, stage: id })).toEqual([]);
  });

  it('refuses a misspelt key, a missing question and answer, and text that is too long', () => {
    expect(said(schema, { ...question, allso: [] })).toMatchInlineSnapshot(`
      [
        "There is no field "allso". Choose from: question, also, answer, readOn, stage.",
      ]
    `);
    expect(said(schema, {})).toMatchInlineSnapshot(`
      [
        "question: The question is missing.",
        "answer: The answer is missing.",
        "readOn: Say where to read on.",
        "stage: Choose a stage: understand, benefits, decide, session, aftercare.",
      ]
    `);
    const long = { question: `${characters(90)}?`, answer: [{ text: characters(201) }] };
    expect(said(schema, { ...question, ...long })).toMatchInlineSnapshot(`
      [
        "question: A question has at most 90 characters.",
        "answer.0.text: A sentence of the answer is longer than 200 characters. Shorten it.",
      ]
    `);
  });

  it('refuses what is no question, an answer of four sentences, and an address for an id', () => {
    const answer = Array.from({ length: 4 }, () => ({ text: 'It may be.' }));
    const wrong = { question: 'Peeling', answer, readOn: '/aftercare/first-week/' };
    expect(said(schema, { ...question, ...wrong })).toMatchInlineSnapshot(`
      [
        "question: End the question with a question mark.",
        "answer: Answer in three sentences at most.",
        "readOn: Write <stage>/<slug> or <stage>/<slug>#section.",
      ]
    `);
    expect(said(schema, without(question, 'readOn'))).toMatchInlineSnapshot(`
      [
        "readOn: Say where to read on.",
      ]
    `);
  });
});

import { describe, expect, it } from 'vitest';
import { judge } from '../../../src/lib/evidence/judge.ts';
import { claim, fact, known, plain, said } from './facts.ts';

const days = fact({
  id: 'redness-days',
  kind: 'finding',
  certainty: 'high',
  figures: [{ is: 1, to: 3, unit: 'days', say: ['1 to 3 days', '3 days'] }],
});
const low = fact({ id: 'scars-fade', kind: 'finding', certainty: 'low' });
const moderate = fact({ id: 'redness-goes', kind: 'finding', certainty: 'moderate' });
const gap = fact({ id: 'nobody-counted', kind: 'gap', sources: [], searched: '2026-11-22' });
const says = fact({ id: 'nhs-advice', kind: 'says', speaker: ['NHS', 'the health service'] });
const rule = fact({ id: 'us-rule', kind: 'rule', place: ['US', 'United States'] });

describe('unknown-fact', () => {
  it('accepts a fact that exists', () => {
    expect(said(claim('It is a pen.', 'redness-days'), days)).toEqual([]);
  });

  it('refuses any other, once for each', () => {
    expect(said(claim('It is a pen.', 'redness-dasy', 'lost'), days)).toMatchInlineSnapshot(`
      [
        "There is no fact "redness-dasy".",
        "There is no fact "lost".",
      ]
    `);
  });
});

describe('number-without-claim', () => {
  it('accepts a sentence without numbers', () => {
    expect(said(plain('The skin is red for some days.'))).toEqual([]);
  });

  it('refuses a number that rests on nothing', () => {
    expect(said(plain('The skin is red for 3 days.'))).toMatchInlineSnapshot(`
      [
        "The number "3" stands outside a claim.",
      ]
    `);
  });
});

describe('number-not-in-figures', () => {
  it('accepts a number as the figures say it', () => {
    expect(said(claim('The skin is red for 1 to 3 days.', 'redness-days'), days)).toEqual([]);
  });

  it('refuses another number', () => {
    expect(said(claim('The skin is red for 5 days.', 'redness-days'), days)).toMatchInlineSnapshot(`
      [
        "The number "5" is not among the figures of redness-days.",
      ]
    `);
  });
});

describe('effect-outside-claim', () => {
  it('accepts a word of effect inside a claim, in a question, in an order and in a heading', () => {
    expect(said(claim('It heals.', 'redness-days'), days)).toEqual([]);
    expect(said(plain('Does it heal?'))).toEqual([]);
    expect(said(plain('Ask what can be done to prevent scars.'))).toEqual([]);
    expect(said({ kind: 'heading', runs: [{ text: 'Healing' }] })).toEqual([]);
  });

  it('refuses it elsewhere, the first of a sentence', () => {
    expect(said(plain('Needling heals scars.'))).toMatchInlineSnapshot(`
      [
        ""heals" says what happens to somebody, and stands outside a claim.",
      ]
    `);
  });
});

describe('surer-than-evidence', () => {
  it('accepts wording as sure as the certainty', () => {
    expect(said(claim('It may make scars fade.', 'scars-fade'), low)).toEqual([]);
    expect(said(claim('The skin is usually red.', 'redness-goes'), moderate)).toEqual([]);
    expect(said(claim('It is not known how often.', 'nobody-counted'), gap)).toEqual([]);
  });

  it('refuses surer wording', () => {
    expect(said(claim('Scars fade.', 'scars-fade'), low)).toMatchInlineSnapshot(`
      [
        "The sentence is surer than its evidence (scars-fade, finding, low): none of its words says so. Allowed: may, might, could, perhaps, possibly, seem.",
      ]
    `);
  });

  it('accepts the count of one study', () => {
    expect(said(claim('Scars faded in five people.', 'scars-fade'), low)).toHaveLength(1);
    const counted = { ...low, figures: [{ is: 5, unit: 'people', say: ['5 of 36 people'] }] };
    expect(said(claim('Scars faded in 5 of 36 people.', 'scars-fade'), counted)).toEqual([]);
  });

  it('accepts the groups of one study, of which nothing is told', () => {
    const counted = { ...low, figures: [{ is: 36, unit: 'people', say: ['36 people'] }] };
    const groups = 'Needles: 36 people; Left alone: nobody';
    expect(said(claim(groups, 'scars-fade'), counted)).toEqual([]);
    expect(said(claim('Scars faded in 36 people.', 'scars-fade'), counted)).toHaveLength(1);
  });

  it('does not take the month of May for a hedge', () => {
    expect(said(claim('In May 2025 scars faded.', 'scars-fade'), low)).toHaveLength(1);
    expect(said(claim('On 5 May scars faded.', 'scars-fade'), low)).toHaveLength(1);
    expect(said(claim('In May 2025 we wrote that it may help.', 'scars-fade'), low)).toEqual([]);
  });
});

describe('too-sure', () => {
  it('accepts a denial of what would be too sure', () => {
    expect(said(claim('It is not proven, and may not help.', 'scars-fade'), low)).toEqual([]);
    expect(said(claim('It doesn’t always work; it may.', 'scars-fade'), low)).toEqual([]);
  });

  it('refuses words that no fact allows, however sure it is', () => {
    expect(said(claim('It always heals.', 'redness-days'), days)).toMatchInlineSnapshot(`
      [
        ""always" is surer than the evidence (redness-days, finding, high).",
      ]
    `);
  });

  it('refuses words that a weak fact does not allow, though a hedge stands beside them', () => {
    expect(said(claim('It may help and will last.', 'scars-fade'), low)).toMatchInlineSnapshot(`
      [
        ""will" is surer than the evidence (scars-fade, finding, low).",
      ]
    `);
  });
});

describe('speaker-missing', () => {
  it('accepts any of the speaker’s names, in the sentence or above the list', () => {
    expect(said(claim('Wash it, the NHS says.', 'nhs-advice'), says)).toEqual([]);
    expect(said(claim('The health service says to wash it.', 'nhs-advice'), says)).toEqual([]);
    const item = { ...claim('Wash it', 'nhs-advice'), kind: 'advice', from: 'The NHS' } as const;
    expect(said(item, says)).toEqual([]);
  });

  it('refuses advice, orders too, without who gives it', () => {
    expect(said(claim('Wash it.', 'nhs-advice'), says)).toMatchInlineSnapshot(`
      [
        "The sentence does not name who says it (nhs-advice). Name one of: NHS, the health service.",
      ]
    `);
  });
});

describe('place-missing', () => {
  it('accepts any of the place’s names', () => {
    expect(said(claim('In the US it needs a licence.', 'us-rule'), rule)).toEqual([]);
  });

  it('refuses a rule without its place, and a word that only looks like it', () => {
    expect(said(claim('It tells us of a licence.', 'us-rule'), rule)).toMatchInlineSnapshot(`
      [
        "The sentence does not name where the rule holds (us-rule). Name one of: US, United States.",
      ]
    `);
  });
});

describe('several facts', () => {
  it('count as the weakest of them', () => {
    const words = 'The skin is usually red.';
    expect(said(claim(words, 'redness-days', 'redness-goes'), days, moderate)).toEqual([]);
    expect(said(claim(words, 'redness-goes', 'scars-fade'), moderate, low)).toHaveLength(1);
    expect(said(claim('It may help.', 'scars-fade', 'nobody-counted'), low, gap)).toEqual(
      said(claim('It may help.', 'nobody-counted'), gap),
    );
  });

  it('share their figures', () => {
    const weeks = fact({ id: 'weeks', figures: [{ is: 2, unit: 'weeks', say: ['2 weeks'] }] });
    const words = 'Red for 3 days, pink for 2 weeks.';
    expect(said(claim(words, 'redness-days', 'weeks'), days, weeks)).toEqual([]);
    expect(said(claim(words, 'redness-days'), days)).toHaveLength(1);
  });

  it('need every speaker named', () => {
    const fda = fact({ id: 'fda-advice', kind: 'says', speaker: ['FDA'] });
    const words = 'Wash it, the NHS says.';
    expect(said(claim(words, 'nhs-advice', 'fda-advice'), says, fda)).toHaveLength(1);
  });
});

describe('kinds of passage', () => {
  it('lets a help card and a question speak without a hedge', () => {
    expect(said({ ...claim('Scars that fade', 'scars-fade'), kind: 'help' }, low)).toEqual([]);
    expect(said(claim('Do scars fade?', 'scars-fade'), low)).toEqual([]);
  });

  it('lets a heading number days and weeks, and nothing else', () => {
    const heading = (text: string) => said({ kind: 'heading', runs: [{ text }] });
    expect(heading('Days 1 to 3: is it red?')).toEqual([]);
    expect(heading('Week 2')).toEqual([]);
    expect(heading('Is it gone in 3 days?')).toHaveLength(1);
  });
});

describe('statements across runs', () => {
  it('judges a sentence by all facts that any part of it stands on', () => {
    const runs = [{ text: 'The skin is red for ' }, { text: '3 days', facts: ['redness-days'] }];
    expect(said({ kind: 'prose', runs: [...runs, { text: '.' }] }, days)).toEqual([]);
  });

  it('looks for words of effect in what stands outside the claim', () => {
    const runs = [{ text: 'It heals ' }, { text: 'in 3 days.', facts: ['redness-days'] }];
    expect(said({ kind: 'prose', runs }, days)).toHaveLength(1);
  });

  it('gives a sentence after the claim none of its facts', () => {
    const runs = [
      { text: 'It is red for 3 days.', facts: ['redness-days'] },
      { text: ' Then 3 days more.' },
    ];
    expect(said({ kind: 'prose', runs }, days)).toHaveLength(1);
  });

  it('does not take the blank or the full stop between two claims for a part of either', () => {
    const runs = [
      { text: 'It may fade', facts: ['scars-fade'] },
      { text: '. ', facts: ['scars-fade'] },
      { text: 'It is red.', facts: ['redness-days'] },
    ];
    expect(said({ kind: 'prose', runs }, low, days)).toEqual([]);
  });
});

describe('an error', () => {
  it('carries the sentence, its place and what to do', () => {
    const passage = { ...plain('Wash it. It is red for 3 days.'), line: 12 };
    expect(judge(passage, known())).toMatchInlineSnapshot(`
      [
        {
          "help": "Put the sentence in <Claim fact="…"> with the fact that the number comes from, or leave the number out.",
          "kind": "number-without-claim",
          "line": 12,
          "message": "The number "3" stands outside a claim.",
          "text": "It is red for 3 days.",
          "where": undefined,
        },
      ]
    `);
  });
});

import { describe, expect, it } from 'vitest';
import { articlePassages } from '../../../src/lib/evidence/article-passages.ts';
import { formatTruthError } from '../../../src/lib/evidence/format-truth-error.ts';
import { judge } from '../../../src/lib/evidence/judge.ts';
import { factIds } from '../../../src/lib/evidence/passage.ts';
import { glossaryPassages, questionPassages } from '../../../src/lib/evidence/short-passages.ts';
import { known } from './facts.ts';

const text = (words: string) => ({ text: words, facts: [] });

describe('articlePassages', () => {
  it('puts every short text before the rules, and names its field', () => {
    const wrong = 'It lasts 7 days.';
    const passages = articlePassages({
      title: wrong,
      description: text(wrong),
      answer: text(wrong),
      keyPoints: [text(wrong), text(wrong)],
      safety: text(wrong),
      changes: [{ what: wrong, why: 'New.' }],
    });
    const errors = passages.flatMap((passage) => judge(passage, known()));
    expect(errors.map(({ where }) => where)).toEqual([
      ...['title', 'description', 'answer', 'keyPoints 1', 'keyPoints 2', 'safety', 'changes 1'],
    ]);
  });
});

describe('questionPassages and glossaryPassages', () => {
  it('put answers and meanings before the rules, and let the question ask', () => {
    const asked = questionPassages(
      { question: 'Does it heal?', answer: [text('It heals.')] },
      'answer',
    );
    const meant = glossaryPassages({ term: 'scar', meaning: text('It heals.') }, 'meaning');
    const errors = [...asked, ...meant].flatMap((passage) => judge(passage, known()));
    expect(errors.map(({ where }) => where)).toEqual(['answer', 'meaning']);
  });
});

describe('formatTruthError', () => {
  it('tells the line, or else the field, what is wrong, the sentence and what to do', () => {
    const [inBody] = judge({ kind: 'prose', runs: [{ text: 'It heals.' }], line: 7 }, known());
    const [inField] = judge(
      { kind: 'prose', runs: [{ text: 'It heals.' }], where: 'answer' },
      known(),
    );
    expect(inBody && formatTruthError(inBody)).toMatchInlineSnapshot(`
      "Line 7: "heals" says what happens to somebody, and stands outside a claim.
        "It heals."
        Put the sentence in <Claim fact="…">, or make it a question or an order to the reader."
    `);
    expect(inField && formatTruthError(inField)).toMatch(/^answer: /);
  });
});

describe('factIds', () => {
  it('divides by spaces, commas and line ends', () => {
    expect(factIds(' a, b\n c ')).toEqual(['a', 'b', 'c']);
    expect(factIds('')).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/lib/evidence/fact.ts';
import { reviewHash, shortHash } from '../../../src/lib/review/review-hash.ts';
import { fact } from '../evidence/facts.ts';

const texts = {
  title: 'The first week',
  description: { text: 'What is usual.', facts: ['a'] },
  answer: { text: 'It may be red.', facts: ['a'] },
  keyPoints: [
    { text: 'One.', facts: [] },
    { text: 'Two.', facts: ['b'] },
  ],
  safety: { text: 'Get help.', facts: [] },
};
const source = '## One {#one}\n\nIt may be red.\n\nThen it goes.\n';
const redness: Fact = fact({
  id: 'a',
  kind: 'finding',
  certainty: 'low',
  figures: [{ is: 3, unit: 'days', say: ['3 days'] }],
});
const facts = [redness, fact({ id: 'b' })];
const hash = await reviewHash(texts, source, facts);

describe('reviewHash', () => {
  it('is a SHA-256, and the same for the same text', async () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/);
    expect(await reviewHash(structuredClone(texts), source, structuredClone(facts))).toBe(hash);
  });

  it.each([
    ['the title', { ...texts, title: 'The first month' }],
    ['the description', { ...texts, description: { text: 'What is not.', facts: ['a'] } }],
    ['the answer', { ...texts, answer: { text: 'It is red.', facts: ['a'] } }],
    ['the facts of the answer', { ...texts, answer: { ...texts.answer, facts: [] } }],
    ['a key point', { ...texts, keyPoints: [{ text: 'One!', facts: [] }] }],
    ['the order of the key points', { ...texts, keyPoints: texts.keyPoints.toReversed() }],
    ['the safety line', { ...texts, safety: undefined }],
  ])('changes with %s', async (_, changed) => {
    expect(await reviewHash(changed, source, facts)).not.toBe(hash);
  });

  it('changes with a word of the body', async () => {
    expect(await reviewHash(texts, source.replace('may', 'can'), facts)).not.toBe(hash);
    expect(await reviewHash(texts, source.replace('\n\nThen', ' Then'), facts)).not.toBe(hash);
  });

  it.each([
    ['statement', { ...redness, statement: 'Another.' }],
    ['kind', { ...redness, kind: 'definition' as const }],
    ['certainty', { ...redness, certainty: 'high' as const }],
    ['figures', { ...redness, figures: [] }],
  ])('changes with the %s of a cited fact', async (_, changed) => {
    expect(await reviewHash(texts, source, [changed, ...facts.slice(1)])).not.toBe(hash);
  });

  it('changes when a fact is no longer cited', async () => {
    expect(await reviewHash(texts, source, [redness])).not.toBe(hash);
  });

  it('does not change with dates, place in the stage, links, change log or sources', async () => {
    const article = {
      ...texts,
      keyPoints: texts.keyPoints.map((point) => ({ ...point, to: '#one' })),
      ...{ order: 7, checked: '2027-01-01', next: '2028-01-01', related: ['a/b'] },
      changes: [{ date: '2027-01-01', what: 'Checked.', why: 'Time.', safety: false }],
    };
    const moved = { ...redness, sources: ['elsewhere'], topic: 'risks', asOf: '2027' };
    expect(await reviewHash(article, source, [moved, ...facts.slice(1)])).toBe(hash);
  });

  it('does not change with line ends, trailing blanks, empty lines or the order of facts', async () => {
    const windows = source.replaceAll('\n', '\r\n');
    const spaced = `\n${source.replaceAll('\n\n', ' \n\n\n\n')}\n\n`;
    expect(await reviewHash(texts, windows, facts)).toBe(hash);
    expect(await reviewHash(texts, spaced, facts.toReversed())).toBe(hash);
  });
});

describe('shortHash', () => {
  it('is the first 8 characters', () => {
    expect(hash.startsWith(shortHash(hash))).toBe(true);
    expect(shortHash(hash)).toHaveLength(8);
  });
});

import { describe, expect, it } from 'vitest';
import { isOrder, isQuestion } from '../../../src/lib/evidence/orders.ts';

describe('isOrder', () => {
  it.each([
    'Call 999.',
    'If it spreads, get help today.',
    'Then wash your hands.',
    'After your session, rest.',
    '“Ask your clinic.”',
    'Do not pick.',
    'Don’t pick.',
    'Make sure that it is clean.',
    'Use a product that is mild.',
    'Dry your skin if it is wet.',
    'Clean your needles.',
  ])('takes for an order: %s', (sentence) => {
    expect(isOrder(sentence)).toBe(true);
  });

  it.each([
    'It heals.',
    'You should call.',
    'In one study, scars faded.',
    'Clean needles are safe.',
    'Dry skin may scar.',
    'Rest heals.',
    'Use of a roller causes scars.',
    'Follow-up helps.',
    'Microneedling treats scars.',
  ])('takes for a statement: %s', (sentence) => {
    expect(isOrder(sentence)).toBe(false);
  });
});

describe('isQuestion', () => {
  it('sees a question mark at the end, before closing quotation marks too', () => {
    expect(isQuestion('Is it safe?')).toBe(true);
    expect(isQuestion('They ask “is it safe?”')).toBe(true);
    expect(isQuestion('Is it safe? It is.')).toBe(false);
  });
});

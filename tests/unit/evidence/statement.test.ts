import { describe, expect, it } from 'vitest';
import { standsInClaim, statements } from '../../../src/lib/evidence/statement.ts';

const facts = ['a'];

describe('statements', () => {
  it('cuts the runs of a passage into its sentences, with white space as it is shown', () => {
    const runs = [
      { text: 'It  is red.\n It ' },
      { text: 'heals in 3 days.', facts },
      { text: ' Then it goes.' },
    ];
    const [first, second, third] = statements({ kind: 'prose', runs });
    expect(first?.text).toBe('It is red.');
    expect(second?.runs).toEqual([
      { text: 'It ', facts: undefined },
      { text: 'heals in 3 days.', facts },
    ]);
    expect(third?.text).toBe('Then it goes.');
  });

  it('keeps kind and adviser', () => {
    const passage = { kind: 'advice', runs: [{ text: 'Wash it' }], from: 'The NHS' } as const;
    expect(statements(passage)).toMatchObject([{ kind: 'advice', from: 'The NHS' }]);
  });

  it('gives each of two equal sentences its own run', () => {
    const runs = [{ text: 'It is red.', facts }, { text: ' It is red.' }];
    expect(statements({ kind: 'prose', runs }).map(standsInClaim)).toEqual([true, false]);
  });

  it('loses no word of a passage', () => {
    const text = 'Dr. Chu says so. 3 days on, e.g. here, it heals! Is it? Yes.';
    const parts = statements({ kind: 'prose', runs: [{ text }] });
    expect(parts.map((part) => part.runs.map((run) => run.text).join('')).join(' ')).toBe(text);
  });
});

describe('standsInClaim', () => {
  it('needs a word in the claim, not only a full stop', () => {
    const runs = [{ text: 'It is red' }, { text: '.', facts }];
    expect(statements({ kind: 'prose', runs }).some(standsInClaim)).toBe(false);
  });
});

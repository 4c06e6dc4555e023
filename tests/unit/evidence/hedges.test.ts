import { describe, expect, it } from 'vitest';
import { CERTAINTIES, FACT_KINDS } from '../../../src/lib/evidence/fact.ts';
import { hedgeFor } from '../../../src/lib/evidence/hedges.ts';

describe('hedgeFor', () => {
  it('asks more of a finding the less certain it is', () => {
    const required = CERTAINTIES.map((certainty) => hedgeFor('finding', certainty).required);
    const [high = [], moderate = [], low = [], veryLow = []] = required;
    expect(high).toEqual([]);
    expect(moderate).toEqual(expect.arrayContaining([...low]));
    expect(low).toEqual(expect.arrayContaining([...veryLow]));
    expect(moderate).toContain('probably');
    expect(low).not.toContain('probably');
    expect(low).toContain('may');
    expect(veryLow).not.toContain('may');
    expect(veryLow).toContain('not known');
  });

  it('takes a finding without a certainty for the least certain', () => {
    expect(hedgeFor('finding', undefined)).toEqual(hedgeFor('finding', 'very-low'));
  });

  it('wants a gap told as one, whatever certainty it carries', () => {
    expect(hedgeFor('gap', 'high').required).toEqual(hedgeFor('finding', 'very-low').required);
  });

  it('wants no hedge of advice, rules, meanings and verdicts', () => {
    const free = FACT_KINDS.filter((kind) => hedgeFor(kind, 'low').required.length === 0);
    expect(free).toEqual(['says', 'rule', 'definition', 'verdict']);
  });

  it('never allows a promise', () => {
    for (const kind of FACT_KINDS) {
      for (const certainty of CERTAINTIES) {
        expect(hedgeFor(kind, certainty).forbidden).toEqual(
          expect.arrayContaining(['always', 'proven', 'guaranteed', 'cures', 'risk-free']),
        );
      }
    }
  });

  it('does not take what a study has shown for what is not known', () => {
    expect(hedgeFor('gap', undefined).required).not.toContain('has shown');
  });
});

import { describe, expect, it } from 'vitest';
import { evidenceNote } from '../../../src/lib/evidence/note.ts';
import { fact } from './facts.ts';

describe('evidenceNote', () => {
  it('shows no certainty where the sentence says that something is not known', () => {
    const sentence = 'How much it changes is not known.';
    expect(
      evidenceNote([fact({ id: 'a', kind: 'finding', certainty: 'high' })], sentence),
    ).toMatchObject({
      certainty: undefined,
      notKnown: true,
    });
    expect(
      evidenceNote([fact({ id: 'a', kind: 'finding', certainty: 'low' })], sentence),
    ).toMatchObject({
      certainty: 'low',
      notKnown: false,
    });
  });

  it('shows the certainty of the weakest finding, and of findings alone', () => {
    const high = fact({ id: 'a', kind: 'finding', certainty: 'high' });
    const low = fact({ id: 'b', kind: 'finding', certainty: 'low' });
    const says = fact({ id: 'c', kind: 'says', certainty: 'very-low', speaker: ['NHS', 'it'] });
    expect(evidenceNote([high, low, says], 'A sentence.').certainty).toBe('low');
    expect(evidenceNote([says], 'A sentence.').certainty).toBeUndefined();
  });

  it('names each speaker once, by the first name', () => {
    const one = fact({ id: 'a', kind: 'says', speaker: ['NHS', 'the health service'] });
    const two = fact({ id: 'b', kind: 'says', speaker: ['NHS'] });
    expect(evidenceNote([one, two], 'A sentence.').says).toEqual(['NHS']);
  });

  it('tells where and when a rule holds', () => {
    const dated = fact({ id: 'a', kind: 'rule', place: ['US'], asOf: 'August 2025' });
    const undated = fact({ id: 'b', kind: 'rule', place: ['England'] });
    expect(evidenceNote([dated, undated], 'A sentence.').rules).toEqual([
      'US, August 2025',
      'England',
    ]);
  });

  it('tells when a gap was searched, and no verdict: it is on the words of others, not on this sentence', () => {
    const gap = fact({ id: 'a', kind: 'gap', searched: '2026-11-22' });
    const verdict = fact({ id: 'b', kind: 'verdict', verdict: 'contradicted' });
    const note = evidenceNote([gap, verdict], 'A sentence.');
    expect(note.searched).toBe('2026-11-22');
    expect(JSON.stringify(note)).not.toContain('contradicted');
  });
});

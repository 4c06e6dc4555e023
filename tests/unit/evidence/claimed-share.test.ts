import { describe, expect, it } from 'vitest';
import { claimedShare } from '../../../src/lib/evidence/claimed-share.ts';
import { claim, plain } from './facts.ts';

describe('claimedShare', () => {
  it('counts sentences, and no headings', () => {
    const heading = { kind: 'heading', runs: [{ text: 'One. Two. Three.' }] } as const;
    expect(
      claimedShare([heading, claim('It is red.', 'a'), plain('So is this. Wait.')]),
    ).toBeCloseTo(1 / 3);
  });

  it('is 0 for no text', () => {
    expect(claimedShare([])).toBe(0);
  });
});

import { describe, expect, it } from 'vitest';
import { reviewState, type Review } from '../../../src/lib/review/review-state.ts';

const review = (hash: string, date: string): Review => ({
  ...{ hash, date, name: 'Dr A. Example', role: 'dermatologist' },
  ...{ registration: 'GMC 0000000', interests: 'none' },
});

describe('reviewState', () => {
  it('is none for a text that nobody has signed off', () => {
    expect(reviewState([], 'a')).toEqual({ is: 'none' });
  });

  it('is valid while the text is the one that was read', () => {
    const read = review('a', '2026-11-22');
    expect(reviewState([read], 'a')).toEqual({ is: 'valid', review: read });
  });

  it('is changed once the text differs, and gives the newest review', () => {
    const newer = review('b', '2026-12-01');
    const reviews = [review('a', '2026-11-22'), newer];
    expect(reviewState(reviews, 'c')).toEqual({ is: 'changed', review: newer });
  });

  it('is valid again when a text goes back to what was read, and gives the newest that fits', () => {
    const fits = review('a', '2026-11-25');
    const reviews = [review('a', '2026-11-22'), review('b', '2026-12-01'), fits];
    expect(reviewState(reviews, 'a')).toEqual({ is: 'valid', review: fits });
  });
});

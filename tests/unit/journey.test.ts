import { describe, expect, it } from 'vitest';
import { neighbours } from '../../src/lib/journey.ts';

const [a, b, c] = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
const journey = [a, b, c];

describe('neighbours', () => {
  it('gives the pages before and after', () => {
    expect(neighbours(journey, 'b')).toEqual({ previous: a, next: c });
  });

  it('gives none beyond either end', () => {
    expect(neighbours(journey, 'a')).toEqual({ previous: undefined, next: b });
    expect(neighbours(journey, 'c')).toEqual({ previous: b, next: undefined });
  });

  it('gives none for a page outside the journey', () => {
    expect(neighbours(journey, 'd')).toEqual({ previous: undefined, next: undefined });
  });
});

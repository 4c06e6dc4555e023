import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/lib/review/canonical-json.ts';

describe('canonicalJson', () => {
  it('is the same whatever the order of the keys, at any depth', () => {
    expect(canonicalJson({ b: { d: 1, c: [2, { f: 3, e: null }] }, a: undefined })).toBe(
      '{"b":{"c":[2,{"e":null,"f":3}],"d":1}}',
    );
  });

  it('keeps the order of lists', () => {
    expect(canonicalJson([2, 1])).not.toBe(canonicalJson([1, 2]));
  });
});

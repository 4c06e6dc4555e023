import { describe, expect, test } from 'vitest';
import { EPIDERMIS_END, NEEDLE_LENGTHS, SKIN_END } from '../../../src/lib/figures/skin-depths.ts';

describe('skin depths', () => {
  test('end the skin no higher than its thin layers and no lower than its thick ones', () => {
    expect(SKIN_END).toEqual({ from: 0.77, to: 1.42 });
  });

  test('let a needle of typical length pass the outer layer at its thickest, but not the skin at its thinnest', () => {
    expect(NEEDLE_LENGTHS.typical).toBeGreaterThan(EPIDERMIS_END.to);
    expect(NEEDLE_LENGTHS.typical).toBeLessThan(SKIN_END.from);
  });
});

import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { qrSvg } from '../../src/lib/qr-svg.ts';

const ADDRESS = 'https://needlewise.example/aftercare/first-week/';

/** The dark modules that an SVG draws, as "column,row". */
function drawn(svg: string): string[] {
  return [...svg.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)].flatMap(([, x, y, length]) =>
    Array.from({ length: Number(length) }, (_, step) => `${String(Number(x) + step)},${y ?? ''}`),
  );
}

describe('qrSvg', () => {
  it('draws every dark module once, and no other', () => {
    const { modules } = create(ADDRESS, { errorCorrectionLevel: 'M' });
    const dark = Array.from({ length: modules.size ** 2 }, (_, at) => at)
      .filter((at) => modules.data[at] === 1)
      .map((at) => `${String(at % modules.size)},${String(Math.floor(at / modules.size))}`);
    expect(drawn(qrSvg(ADDRESS)).toSorted()).toEqual(dark.toSorted());
  });

  it('keeps four modules of white around it', () => {
    const { modules } = create(ADDRESS, { errorCorrectionLevel: 'M' });
    const side = String(modules.size + 8);
    expect(qrSvg(ADDRESS)).toContain(`viewBox="-4 -4 ${side} ${side}"`);
    expect(qrSvg(ADDRESS)).toContain('fill="#fff"');
  });

  it('says another address in another code', () => {
    expect(qrSvg(`${ADDRESS}a`)).not.toBe(qrSvg(ADDRESS));
  });
});

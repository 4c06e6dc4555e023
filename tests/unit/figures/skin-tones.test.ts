import { expect, test } from 'vitest';
import { SKIN_TONES } from '../../../src/lib/figures/skin-tones.ts';

const lightness = (colour: string) => Number(/[\d.]+/.exec(colour)?.[0]);

test('the tones go from lightest to darkest', () => {
  const skins = SKIN_TONES.map(({ skin }) => lightness(skin));
  expect(skins).toEqual(skins.toSorted((a, b) => b - a));
});

test.each(SKIN_TONES)(
  'on $name skin a patch stands out as darker, as lighter and as redness',
  ({ skin, darker, lighter, redness }) => {
    expect(lightness(skin) - lightness(darker)).toBeGreaterThan(0.1);
    expect(lightness(lighter) - lightness(skin)).toBeGreaterThan(0.07);
    expect(lightness(skin) - lightness(redness)).toBeGreaterThan(0.08);
  },
);

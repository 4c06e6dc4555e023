import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { legibleAccent } from '../../../src/lib/embed/accent.ts';
import { contrast } from './contrast.ts';

const SCHEMES = ['light', 'dark'] as const;
type Scheme = (typeof SCHEMES)[number];
/** Where links, controls and text of an embed stand. */
const SURFACES = ['paper', 'sheet', 'today-wash'];
/** Sixteen steps of each channel: 4,096 colours. */
const ACCENTS = Array.from({ length: 4096 }, (_, n) =>
  [n >> 8, (n >> 4) & 15, n & 15].map((step) => step.toString(16).repeat(2)).join(''),
);
const TOKENS = readFileSync('src/styles/tokens.css', 'utf8');

describe.each(SCHEMES)('an accent in the %s scheme', (scheme) => {
  it.each(SURFACES)('reaches 7:1 on %s, whatever colour is given', (surface) => {
    const ground = token(surface, scheme);
    const all = ACCENTS.map((hex) => contrast(inScheme(legibleAccent(hex), scheme), ground));
    expect(Math.min(...all)).toBeGreaterThanOrEqual(7);
  });

  it.each(SURFACES)('leaves body text at 7:1 and quiet text at 4.5:1 on %s', (surface) => {
    const ground = token(surface, scheme);
    expect(contrast(token('ink', scheme), ground)).toBeGreaterThanOrEqual(7);
    expect(contrast(token('quiet', scheme), ground)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('contrast', () => {
  it('is 21 between black and white, and falls short for a colour that is not clamped', () => {
    expect(contrast('oklch(0 0 0)', 'oklch(1 0 0)')).toBeCloseTo(21, 1);
    const yellow = 'oklch(from #ffff00 min(l,1) min(c,1) h)';
    expect(contrast(yellow, token('paper', 'light'))).toBeLessThan(1.2);
  });
});

function token(name: string, scheme: Scheme): string {
  const [, value] = new RegExp(`--color-${name}: (light-dark\\(.+\\));`).exec(TOKENS) ?? [];
  if (value === undefined) throw new Error(`styles/tokens.css has no colour "${name}".`);
  return inScheme(value, scheme);
}

/** The half of `light-dark(…, …)` that a scheme takes. */
function inScheme(colour: string, scheme: Scheme): string {
  const [, light = '', dark = ''] =
    /^light-dark\((oklch\(.+\)), ?(oklch\(.+\))\)$/.exec(colour) ?? [];
  return scheme === 'light' ? light : dark;
}

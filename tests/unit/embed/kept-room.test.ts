import { describe, expect, it } from 'vitest';
import { keptRoom } from '../../../src/lib/embed/kept-room.ts';

const heights = { 320: 900, 480: 640, 720: 500 };

describe('the place that a quotation keeps', () => {
  it('is a card’s own height, in lines from one measured width to the next', () => {
    expect(keptRoom({ is: 'card' }, heights)).toMatchInlineSnapshot(
      `"max(500px,1088px - 87.5vw,1472px - 162.5vw)"`,
    );
  });

  it('is the measured height at the measured widths of a card in a host’s page', () => {
    const room = keptRoom({ is: 'card' }, heights);
    const lines = [...room.matchAll(/(\d+)px - ([\d.]+)vw/g)].map(([, start, slope]) => ({
      start: Number(start),
      slope: Number(slope),
    }));
    const at = (window: number) =>
      Math.max(500, ...lines.map(({ start, slope }) => start - (slope * window) / 100));
    expect(at(320 + 32)).toBeCloseTo(900, 0);
    expect(at(480 + 32)).toBeCloseTo(640, 0);
    expect(at(640 + 32)).toBeCloseTo(500, 0);
    expect(at(1280)).toBe(500);
  });

  it('is a window’s height before a longer embed, and no more than that embed’s own', () => {
    expect(keptRoom({ is: 'full' }, { 320: 9000, 480: 6400, 720: 5000 })).toBe('min(100vh,1300px)');
    expect(keptRoom({ is: 'section', section: 'a' }, heights)).toBe('min(100vh,500px)');
  });

  it('is none for a card that nobody measured', () => {
    expect(keptRoom({ is: 'card' }, undefined)).toBe('');
  });
});

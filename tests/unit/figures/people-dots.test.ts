import { describe, expect, it } from 'vitest';
import { peopleDots } from '../../../src/lib/figures/people-dots.ts';
import { peopleGroups } from '../../../src/lib/figures/people-groups.ts';

const drawn = (people: string) => peopleDots(peopleGroups(people));

/** How many dots the rows of a path come to, at one dot each 16 units. */
const dotsIn = (path: string): number =>
  [...path.matchAll(/h(\d+)/g)].reduce((sum, [, long]) => sum + (Number(long) - 1) / 16 + 1, 0);

describe('peopleDots', () => {
  it('gives each person one dot, and fills those that are counted', () => {
    const { discs, holes } = drawn('Laser: 30 out of 100; Needling: 7 of 36 people');
    expect(dotsIn(discs)).toBe(136);
    expect(dotsIn(holes)).toBe(136 - 37);
  });

  it('sets people in rows of ten, the last as short as it is', () => {
    expect(drawn('Laser: 0 of 25').holes).toBe('M6 11h145M6 27h145M6 43h65');
  });

  it('goes on in the same row with those who are not counted', () => {
    expect(drawn('Laser: 12 of 20').holes).toBe('M38 27h113');
  });

  it('gives several counts dots of their own, and a dot of the kind beside their words', () => {
    const { discs, holes, cores, points } = drawn(
      'Pain: 10 of 25 low, 14 of 25 medium, 1 of 25 bad',
    );
    expect([discs, holes, cores, points].map(dotsIn)).toEqual([28, 26, 15, 11]);
  });

  it('needs no such dot where only one count is drawn', () => {
    expect(dotsIn(drawn('Laser: 3 of 10').discs)).toBe(10);
  });

  it('draws an empty box for nobody, where its dots would be', () => {
    const { boxes, discs, words, height } = drawn('Needles: 9 of 9; Left alone: nobody');
    expect(boxes).toBe('M191 51h154v26h-154z');
    expect(height).toBeGreaterThan(51 + 26);
    expect(dotsIn(discs)).toBe(9);
    expect(words.map(({ text }) => text)).toContain('nobody');
    expect(drawn('Needles: 9 of 9').boxes).toBe('');
  });

  it('leaves everybody open in a group of which nothing is told', () => {
    const { discs, holes, words } = drawn('Needles: 25 people; Left alone: nobody');
    expect([discs, holes].map(dotsIn)).toEqual([25, 25]);
    expect(words.map(({ text }) => text)).toContain('25 people');
  });

  it('keeps words and dots inside the picture, and groups apart', () => {
    const { words, discs, height } = drawn('A: 1 of 9; B: 2 of 100; C: 3 of 30; D: 4 of 9');
    const tops = [...discs.matchAll(/ (\d+)h/g)].map(([, y]) => Number(y));
    expect(drawn('A: 1 of 100; B: 2 of 100; C: 3 of 9').height).toBe(210 + 22 + 66);
    expect(Math.max(...tops, ...words.map(({ y }) => y)) + 6).toBeLessThan(height);
    expect(words.filter(({ strong }) => strong).map(({ x, y }) => [x, y])).toEqual([
      [0, 16],
      [190, 16],
      [0, 16 + 232],
      [190, 16 + 232],
    ]);
  });
});

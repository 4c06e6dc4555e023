import { describe, expect, it } from 'vitest';
import { formatGrade, readingGrade } from '../../../src/lib/reading/grade.ts';

describe('readingGrade', () => {
  it('follows the formula of Kincaid 1975', () => {
    // 6 words, 1 sentence, 9 syllables
    expect(readingGrade(['Your skin needs several days after.'])).toBeCloseTo(
      0.39 * 6 + 11.8 * (9 / 6) - 15.59,
      10,
    );
  });

  it('grades longer words and longer sentences higher', () => {
    const plain = readingGrade(['Your skin may be red.', 'It will fade in a day or two.']);
    const long = readingGrade(['Your skin may be red and it will fade in a day or two.']);
    const hard = readingGrade(['Transient erythema is anticipated.', 'It resolves spontaneously.']);
    expect(long).toBeGreaterThan(plain);
    expect(hard).toBeGreaterThan(long);
  });

  it('reads figures and capitals aloud', () => {
    expect(readingGrade(['Call 999 or ask the NHS.'])).toBeCloseTo(
      0.39 * 6 + 11.8 * (10 / 6) - 15.59,
      10,
    );
  });

  it('ignores sentences without words', () => {
    expect(readingGrade(['Redness fades in several days.', '…'])).toBe(
      readingGrade(['Redness fades in several days.']),
    );
  });

  it('is 0 for no text and never below', () => {
    expect(readingGrade([])).toBe(0);
    expect(readingGrade(['Go.', 'Do it.'])).toBe(0);
  });
});

describe('formatGrade', () => {
  it('prints one decimal', () => {
    expect(formatGrade(5.649)).toBe('5.6');
    expect(formatGrade(6)).toBe('6.0');
  });
});

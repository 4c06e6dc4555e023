import { describe, expect, it } from 'vitest';
import { strayNumbers } from '../../../src/lib/evidence/numbers.ts';

const figures = (...say: string[]) => [{ is: 1, unit: 'days', say }];

describe('free numbers', () => {
  it.each([
    'Checked on 22 November 2026.',
    'The rule is of May 2025.',
    'It began in 2019 and ended by 2024.',
    'The FDA 2025 page, Chu (2021) and a 2026 Act say so.',
    'Needles came up in the 1990s.',
    'Nobody under 18, or aged 18 or over.',
    'Call 999, 911, 112 or 13 11 14.',
    'Call 0800 123 4567 or +44 20 7946 0018.',
    'Call Samaritans on 116 123.',
    'Wear SPF 30 or SPF50+.',
    'Go back to step 2.',
    'Ask 3 questions of 4 kinds.',
    'A CO2 laser under CC BY 4.0.',
  ])('need no fact: %s', (text) => {
    expect(strayNumbers(text, [])).toEqual([]);
  });

  it.each([
    ['In 2019 people it helped.', '2019'],
    ['It has 2000 needles.', '2000'],
    ['It makes more than 2000.', '2000'],
    ['It lasts over 18 hours.', '18'],
    ['Of 112 patients, few came back.', '112'],
    ['It lasts 1-2-3 days.', '1 2 3'],
    ['Ask 12 questions.', '12'],
    ['It costs 200 or 1,500.', '200 1,500'],
    ['About 50 % and 0.5%.', '50 % 0.5%'],
  ])('are not what only looks like them: %s', (text, stray) => {
    expect(strayNumbers(text, []).join(' ')).toBe(stray);
  });
});

describe('figures', () => {
  it('allow a number with its unit, at any width of space and in any case', () => {
    expect(strayNumbers('It lasts 3  Days, or\n3 days.', figures('3 days'))).toEqual([]);
  });

  it.each([
    ['13 days', '3 days', '13'],
    ['3.5 days', '3 days', '3.5'],
    ['3.5 days', '5 days', '3.5'],
    ['10.5 mm', '0.5 mm', '10.5'],
    ['30 days', '3 days', '30'],
    ['3 weeks', '3 days', '3'],
    ['3 daylight hours', '3 day', '3'],
    ['11,000 people', '1,000 people', '11,000'],
    ['36%', '36', '36%'],
    ['2.5', '2', '2.5'],
  ])('do not allow "%s" where they say "%s"', (text, say, stray) => {
    expect(strayNumbers(`It is ${text}.`, figures(say))).toEqual([stray]);
  });

  it('allow a range only as a range', () => {
    expect(strayNumbers('It lasts 1 to 3 days.', figures('1 to 3 days'))).toEqual([]);
    expect(strayNumbers('It lasts 1 to 3 days.', figures('3 days'))).toEqual(['1']);
    expect(strayNumbers('It lasts 1–3 days.', figures('3 days'))).toEqual(['1']);
    expect(strayNumbers('It lasts 3 days.', figures('1 to 3 days'))).toEqual(['3']);
  });

  it('prefer the longest phrase, so that a short one does not cut it', () => {
    expect(strayNumbers('It lasts 1 to 3 days.', figures('3 days', '1 to 3 days'))).toEqual([]);
  });

  it('read no phrase as a pattern', () => {
    expect(strayNumbers('It is 1x5 (mm).', figures('1.5 (mm)'))).not.toEqual([]);
    expect(strayNumbers('It is $1.5 (US).', figures('1.5 (US)'))).toEqual([]);
  });
});

describe('a heading', () => {
  it('may name days, weeks and months', () => {
    expect(strayNumbers('Days 1 to 3', [], true)).toEqual([]);
    expect(strayNumbers('Days 1 to 3', [])).toEqual(['1', '3']);
  });
});

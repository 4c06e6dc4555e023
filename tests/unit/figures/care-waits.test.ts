import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { CARE_WAITS } from '../../../src/lib/figures/care-waits.ts';

const FACTS = {
  'Make-up': ['make-up-after-session'],
  'Pool, sea, shaving': ['swimming-after-session', 'hair-removal-after-session'],
  'Sport, sauna, strong creams': [
    'exercise-and-heat-after-session',
    'retinoids-and-acids-after-session',
  ],
  'Out of the sun': ['sun-protection-after-session'],
};

test.each(CARE_WAITS)('$name is left out as long as the longest that its facts say', (wait) => {
  for (const id of FACTS[wait.name]) {
    const [file = ''] = globSync(`content/facts/*/${id}.yml`);
    const { figures } = parse(readFileSync(file, 'utf8')) as {
      figures: { is: number; to?: number; unit: string; say: string[] }[];
    };
    const inDays = figures.map(({ is, to = is, unit }) => (unit === 'hours' ? to / 24 : to));
    expect(Math.max(...inDays), id).toBe(wait.days);
  }
});

test('the waits are drawn from the shortest to the longest', () => {
  const days = CARE_WAITS.map((wait) => wait.days);
  expect(days).toEqual(days.toSorted((a, b) => a - b));
});

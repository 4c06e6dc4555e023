import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { FORTY_CHECKS } from '../../browser/embed/forty-checks.ts';

it('the table holds the forty checks, each once and in order', () => {
  expect(FORTY_CHECKS.map(({ number }) => number)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 1),
  );
});

describe.each(FORTY_CHECKS)('check $number, $asks', ({ shown }) => {
  it('is shown by tests that exist', () => {
    expect(shown).not.toEqual([]);
    for (const { file, test } of shown) {
      expect(readFileSync(`tests/${file}`, 'utf8'), file).toContain(`'${test}`);
    }
  });
});

import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HOME } from '../../../src/strings/en-GB.ts';

test.each(HOME.starts.flatMap(({ pages }) => pages))(
  'the home page leads to an article that exists: %s',
  (id) => {
    expect(existsSync(`content/articles/${id}.mdx`)).toBe(true);
  },
);

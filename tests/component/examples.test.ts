import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../examples/all.ts';
import { examplePages } from '../examples/example-pages.ts';
import { renderWith } from './render.ts';

describe('every example', () => {
  it.each(examplePages().map((page) => ({ ...page, title: `${page.component}, ${page.name}` })))(
    'renders without a trace of missing data: $title',
    async ({ component, example }) => {
      const $ = await renderWith(EXAMPLES[component].component, example);
      expect($.html()).not.toMatch(/undefined|\[object|NaN|Invalid Date/);
      expect($('[style]')).toHaveLength(0);
    },
  );
});

it('there are examples of every component that takes props', () => {
  const takesProps = readdirSync('src/components')
    .filter((file) => file.endsWith('.astro'))
    .filter((file) => readFileSync(`src/components/${file}`, 'utf8').includes('interface Props'))
    .map((file) => file.replace('.astro', ''));
  expect(takesProps.filter((name) => !(name in EXAMPLES) && !SEEN_ELSEWHERE.has(name))).toEqual([]);
});

/** Parts that examples of others show in every state, and what is tested in a browser: the search, the form for clinics. */
const SEEN_ELSEWHERE = new Set([
  'HelpIcon',
  'ReviewLine',
  'PageLinks',
  'SearchBox',
  'BuilderField',
  'CodeBlock',
  'EmbedBuilder',
]);

import { expect, it } from 'vitest';
import { evidence } from '../examples/evidence.ts';
import { render, textOf, textsOf } from './render.ts';

it.each([
  ['well shown', '●●●●', 'Well shown'],
  ['probably', '●●●○', 'Probably'],
  ['may', '●●○○', 'May'],
  ['not known', '●○○○', 'Not known'],
] as const)('shows a finding that is %s as %s, and says it in words', async (name, dots, words) => {
  const $ = await render(evidence, name);
  expect(textOf($, 'button')).toBe(dots);
  expect($('button').attr('aria-label')).toBe(`How sure, and sources: ${words}`);
  expect(textOf($, '[popover]')).toBe(`${dots} ${words}. Gowda 2021`);
});

it('keeps the dots from screen readers, which hear the word', async () => {
  const $ = await render(evidence, 'may');
  expect($('.dots').attr('aria-hidden')).toBe('true');
});

it('opens its note by a button, without script', async () => {
  const $ = await render(evidence, 'may');
  expect($('button').attr('popovertarget')).toBe($('[popover]').attr('id'));
  expect($('button').attr('type')).toBe('button');
});

it('names in its note who says it, shows no dots, and leaves the name on the page to the sentence', async () => {
  const $ = await render(evidence, 'said by somebody');
  expect(textOf($, 'button')).toBe('source');
  expect(textOf($, '[popover]')).toBe('Says: FDA. FDA 2025');
});

it('shows no dots beside a sentence that says that something is not known', async () => {
  const $ = await render(evidence, 'of not knowing');
  expect(textOf($, 'button')).toBe('not known');
  expect(textOf($, '[popover]')).toBe('Not known. Gowda 2021');
});

it('names everybody who says it', async () => {
  const $ = await render(evidence, 'said by two');
  expect(textOf($, '[popover]')).toContain('Says: NHS; device maker.');
});

it('shows where and when a rule holds', async () => {
  const $ = await render(evidence, 'a rule');
  expect(textOf($, '[popover]')).toContain('Rule: England, August 2025.');
});

it('says of a gap on which day it was looked for', async () => {
  const $ = await render(evidence, 'a gap');
  expect(textOf($, 'button')).toBe('we looked');
  expect(textOf($, '[popover]')).toBe('Looked for and not found, 22 November 2026.');
});

it('names sources as links with their names, and counts those that it does not name', async () => {
  const $ = await render(evidence, 'many sources');
  expect(textsOf($, 'a')).toEqual([
    'Gowda 2021',
    'Review of randomised trials 2021',
    'Hou 2017',
    '4 more',
  ]);
  expect(textOf($, '[popover]')).toContain('Hou 2017; 4 more');
  expect($('a').last().attr('href')).toBe('/evidence/recovery/#redness-duration');
});

it('is no part of the measured prose', async () => {
  const $ = await render(evidence, 'may');
  expect($.root().children('[data-note]')).toHaveLength(1);
  expect($.root().children()).toHaveLength(1);
});

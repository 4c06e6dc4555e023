import { expect, it } from 'vitest';
import { inShort } from '../examples/in-short.ts';
import { render, textOf, textsOf } from './render.ts';

it('gives the answer first, then the points in order', async () => {
  const $ = await render(inShort, 'three points, not reviewed');
  expect(textOf($, '[data-prose] > :first-child')).toBe('Redness usually settles in a few days.');
  expect(textsOf($, 'li')).toEqual([
    'Some effects stay longer.',
    'Keep the skin clean and out of the sun.',
    'Hot or spreading? Get help today.',
  ]);
});

it('shows five points as five items of a list', async () => {
  const $ = await render(inShort, 'five points');
  expect($('li')).toHaveLength(5);
});

it('leads from a point to where it is told in full', async () => {
  const $ = await render(inShort, 'three points, not reviewed');
  expect($('li a').attr('href')).toBe('#when-to-get-help');
});

it('is a section with a heading of its name', async () => {
  const $ = await render(inShort, 'three points, not reviewed');
  expect(textOf($, 'section[data-section="in-short"] > h2#in-short')).toBe('In short');
});

it('says when it was checked, and that nobody has reviewed it', async () => {
  const $ = await render(inShort, 'three points, not reviewed');
  expect(textOf($, '.byline')).toBe('Checked 22 November 2026. Not yet reviewed by a clinician.');
});

it('names who reviewed it, what they are, and when', async () => {
  const $ = await render(inShort, 'reviewed');
  expect(textOf($, '.byline')).toContain(
    'Reviewed by Dr A. Example, consultant dermatologist, on 30 November 2026.',
  );
});

it('says that the text has changed since its review', async () => {
  const $ = await render(inShort, 'changed since its review');
  expect(textOf($, '.byline')).toContain(
    'Changed since Dr A. Example reviewed it on 30 November 2026.',
  );
});

it('warns above its answer on a page that is published without a review', async () => {
  const warned = await render(inShort, 'live without a review');
  expect(textOf(warned, 'h2 + *')).toBe('No clinician has checked this page yet.');
  const draft = await render(inShort, 'three points, not reviewed');
  expect(draft('.warn')).toHaveLength(0);
});

it('shows the safety line where there is one', async () => {
  const $ = await render(inShort, 'three points, not reviewed');
  expect(textOf($, '.safety')).toBe('Redness that spreads: get medical help today.');
  const without = await render(inShort, 'without a safety line');
  expect(without('.safety')).toHaveLength(0);
});

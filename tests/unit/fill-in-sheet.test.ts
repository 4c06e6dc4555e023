import { expect, it } from 'vitest';
import { fillInSheet } from '../../src/lib/fill-in-sheet.ts';

it('gives each item a labelled place to write in, and changes nothing else', () => {
  expect(fillInSheet('<ul>\n<li>What I hope for:</li>\n<li>\n  What I fear:\n</li>\n</ul>')).toBe(
    '<ul>\n<li><label>What I hope for:<textarea></textarea></label></li>\n<li><label>What I fear:<textarea></textarea></label></li>\n</ul>',
  );
});

import { expect, it } from 'vitest';
import { formatFindings } from '../../../src/checks/format-findings.ts';

it('groups findings by file and kind, with what to do said once', () => {
  expect(
    formatFindings([
      { kind: 'dead-link', file: 'a.html', detail: '/x/' },
      { kind: 'no-title', file: 'b.html', detail: '' },
      { kind: 'no-title', file: 'a.html', detail: '' },
      { kind: 'dead-link', file: 'a.html', detail: '/y/' },
    ]),
  ).toMatchInlineSnapshot(`
    "a.html
      ✗ A link goes to /x/, which is not there.
      ✗ A link goes to /y/, which is not there.
        → Correct the address, or add the page or file that it names.
      ✗ The page has no title.
        → Give the layout a title.

    b.html
      ✗ The page has no title.
        → Give the layout a title."
  `);
});

it('is empty for no findings', () => {
  expect(formatFindings([])).toBe('');
});

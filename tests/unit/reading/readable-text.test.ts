import { expect, it } from 'vitest';
import { readableText } from '../../../src/lib/reading/readable-text.ts';

it('puts headings, list items and table cells on their own', () => {
  const html =
    '<h2>Is it <em>normal</em>?</h2><ul><li>Yes</li><li>No</li></ul><table><tr><td>1<td>2</table>';
  expect(readableText(html).split('\n\n')).toEqual(['Is it normal?', 'Yes', 'No', '1', '2']);
});

it('keeps one paragraph in one piece over line breaks and inline elements', () => {
  expect(readableText('<p>Red skin\n\n<a href="/">fades</a>\n<b>soon</b>.</p>')).toBe(
    'Red skin fades soon.',
  );
});

it('leaves out notes, scripts, drawings, comments and what is hidden', () => {
  const html = `<p>It fades.<small data-note>FDA 2025</small><!-- x --><script>a()</script>
    <svg><text>1 mm</text></svg><span hidden>h</span><i aria-hidden="true">●</i></p>`;
  expect(readableText(html)).toBe('It fades.');
});

import { describe, expect, it } from 'vitest';
import { gluedList } from '../../../src/markdown/glued-list.ts';
import { tree } from './mdx.ts';

const said = (source: string) => gluedList(tree(source), source);

describe('gluedList', () => {
  it('accepts lists with a blank line before them, and any list outside components', () => {
    expect(said('<Do>\n\n- a\n- b\n\n</Do>')).toBeUndefined();
    expect(said('Text\n- a\n- b')).toBeUndefined();
    expect(said('<Do>\n\n- a non-stop day\n- 3-4 days\n\n</Do>')).toBeUndefined();
  });

  it('refuses a list that follows its component without a blank line', () => {
    expect(said('A\n\n<Do>\n- a\n- b\n</Do>')).toMatchInlineSnapshot(
      `"4:1: A list inside a component is glued to it. Leave a blank line before and after the list, and put each item on a line of its own."`,
    );
  });

  it('refuses a list that a formatter has joined into one line', () => {
    expect(said('<Do>\n\n- a - b - c\n\n</Do>')).toContain(
      '3:1: A list inside a component is glued',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { frontmatter } from './mdx.ts';

describe('claims', () => {
  it('leaves passages and terms in the frontmatter', () => {
    const source = 'A\n\n<Claim fact="a">See <Term id="dermis">the dermis</Term>.</Claim>';
    expect(frontmatter(source)).toMatchObject({
      passages: [{ line: 1 }, { line: 3 }],
      terms: [{ id: 'dermis', line: 3 }],
    });
  });

  it('refuses a component that is misused, and a list that is glued to one', () => {
    expect(() => frontmatter('<Trem id="a">b</Trem>')).toThrow('no component <Trem>');
    expect(() => frontmatter('<Do>\n- a\n- b\n</Do>')).toThrow('glued');
  });
});

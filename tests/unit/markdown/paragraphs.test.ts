import { describe, expect, it } from 'vitest';
import { html } from './mdx.ts';

describe('paragraphs', () => {
  it('makes one paragraph of claims on one line', async () => {
    const source = '<Claim fact="a">One.</Claim> <Claim fact="b">Two.</Claim>';
    expect(await html(source)).toBe(
      '<p><Claim fact="a" n="1">One.</Claim> <Claim fact="b" n="2">Two.</Claim></p>',
    );
  });

  it('makes one of claims on lines that follow each other, and two across a blank line', async () => {
    const claim = (text: string) => `<Claim fact="a">${text}</Claim>`;
    const source = `${claim('One.')}\n${claim('Two.')}\n\n${claim('Three.')}`;
    const result = await html(source);
    expect(result.match(/<p>/g)).toHaveLength(2);
    expect(result).toMatch(/One\..*Two\..*<\/p>.*Three\./s);
  });

  it('leaves other components blocks, and reaches claims inside them', async () => {
    const source = '<Note title="Mind">\n\n<Claim fact="a">One.</Claim>\n\n</Note>';
    expect(await html(source)).toMatch(/^<Note title="Mind"><p><Claim.*<\/Claim><\/p><\/Note>$/s);
  });
});

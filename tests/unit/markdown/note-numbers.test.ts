import { expect, it } from 'vitest';
import { html } from './mdx.ts';

it('gives claims and terms numbers of their own, anew for each text', async () => {
  const one = '<Claim fact="a">One.</Claim>';
  const source = `${one}\n\n- ${one} <Term id="t">t</Term>\n\n<Note title="Mind">\n\n${one}\n\n</Note>`;
  for (const result of [await html(source), await html(source)]) {
    const numbers = [...result.matchAll(/ n="(\w+)"/g)].map((match) => match[1]);
    expect(numbers.toSorted()).toEqual(['1', '2', '3', '4']);
  }
});

it('numbers a claim and the term inside it apart', async () => {
  const source = 'A <Claim fact="a">B <Term id="t">t</Term></Claim>';
  expect(await html(source)).toBe(
    '<p>A <Claim fact="a" n="1">B <Term id="t" n="2">t</Term></Claim></p>',
  );
});

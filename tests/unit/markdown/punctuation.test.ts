import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { punctuation } from '../../../src/markdown/punctuation.ts';

const compiled = async (source: string) =>
  (await mdxToJs(source, { mdastPlugins: [punctuation] })).code;

test('keeps the mark after a term with it', async () => {
  const code = await compiled('Ask about <Term id="keloid">keloids</Term>, if you get them.');
  expect(code).toContain('after: ","');
  expect(code).toContain('" if you get them."');
});

test('keeps the mark after a claim before its note', async () => {
  const code = await compiled('It takes <Claim fact="a">1 to 3 days</Claim>, so plan for it.');
  expect(code).toContain('after: ","');
});

test('leaves a term alone that a word follows', async () => {
  expect(await compiled('A <Term id="keloid">keloid</Term> is a scar.')).not.toContain('after');
});

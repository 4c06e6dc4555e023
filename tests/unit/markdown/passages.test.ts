import { describe, expect, it } from 'vitest';
import { passages } from '../../../src/markdown/passages.ts';
import { tree } from './mdx.ts';

const of = (source: string) => passages(tree(source));
const told = (source: string) =>
  of(source).map(({ kind, runs, line }) => [
    kind,
    runs.map(({ text, facts }) => (facts ? `[${facts.join(' ')}: ${text}]` : text)).join(''),
    line,
  ]);

describe('passages', () => {
  it('lists every block of text in order, with its line and its claims', () => {
    const source = `## When? {#when}

It is *red*. <Claim fact="a b">It **may** last.</Claim>
Then it goes.

- One
- Two <Claim fact="c">three</Claim>

| Day | Look |
| --- | --- |
| 1 | red |
`;
    expect(told(source)).toEqual([
      ['heading', 'When?', 1],
      ['prose', 'It is red. [a b: It ][a b: may][a b:  last.]\nThen it goes.', 3],
      ['prose', 'One', 6],
      ['prose', 'Two [c: three]', 7],
      ['prose', 'Day', 9],
      ['prose', 'Look', 9],
      ['prose', '1', 11],
      ['prose', 'red', 11],
    ]);
  });

  it('takes frontmatter for no text, but counts its lines', () => {
    expect(told('---\ntitle: It heals\n---\n\nIt is red.')).toEqual([['prose', 'It is red.', 5]]);
  });

  it('reads help cards as help, and lists of advice with their adviser and facts', () => {
    const source = `<HelpCard level="today" fact="a">

- Heat

</HelpCard>

<Do fact="b" from="The NHS">

- Wash it

</Do>
`;
    expect(of(source)).toMatchObject([
      { kind: 'help', runs: [{ text: 'Heat', facts: ['a'] }], line: 3 },
      { kind: 'label', runs: [{ text: 'The NHS', facts: ['b'] }], line: 7 },
      { kind: 'advice', runs: [{ text: 'Wash it', facts: ['b'] }], from: 'The NHS', line: 9 },
    ]);
  });

  it('lets a claim inside a list of advice stand on its own facts', () => {
    const source = '<Do fact="a">\n\n- Wash it. <Claim fact="b">It may help.</Claim>\n\n</Do>';
    expect(told(source)).toEqual([['advice', '[a: Wash it. ][b: It may help.]', 3]]);
  });

  it('reads what a drawing says: caption, more and description', () => {
    const figure =
      '<Figure drawing="NeedleScale" fact="a" caption="One." more="Two." description="Three." />';
    expect(told(figure)).toEqual([
      ['label', '[a: One.]', 1],
      ['label', '[a: Two.]', 1],
      ['label', '[a: Three.]', 1],
    ]);
  });

  it('reads the people of a drawing, whose numbers rest on its facts', () => {
    const figure =
      '<Figure drawing="PeopleDots" fact="a" caption="One." description="Two." people="Laser: 3 of 10" />';
    expect(told(figure)).toContainEqual(['label', '[a: Laser: 3 of 10]', 1]);
  });

  it('reads the title of a note as a heading, and its text as prose', () => {
    expect(told('<Note title="Mind">\n\nWash it.\n\n</Note>')).toEqual([
      ['heading', 'Mind', 1],
      ['prose', 'Wash it.', 3],
    ]);
  });

  it('reads a claim that stands on lines of its own', () => {
    expect(told('<Claim fact="a">One.</Claim>\n<Claim fact="b">Two.</Claim>')).toEqual([
      ['prose', '[a: One.]', 1],
      ['prose', '[b: Two.]', 2],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { VOCABULARY } from '../../../src/lib/vocabulary.ts';
import { misuse } from '../../../src/markdown/misuse.ts';
import { HELP_LEVELS } from '../../../src/strings/en-GB.ts';
import { tree } from './mdx.ts';

const said = (source: string) => misuse(tree(source));

describe('misuse', () => {
  it('accepts each component as it is meant, plain HTML and a described image', () => {
    const source = `<Claim fact="a">See <Term id="b">it</Term>.</Claim>

<HelpCard site level="today" fact="a">

- Heat

</HelpCard>

<Do>

- Wash <span class="dots" aria-hidden="true">it</span>

</Do>

![A pen](/pen.svg)

<Operator />
`;
    expect(said(source)).toBeUndefined();
  });

  it('refuses an unknown component, within a sentence or on lines of its own', () => {
    expect(said('A\n\nSee <Trem id="a">it</Trem>.')).toMatchInlineSnapshot(
      `"3:1: There is no component <Trem>. Choose one of: Claim, Do, DoNot, EmbedBuilder, EmbedCode, Figure, HelpCard, Note, Operator, Sheet, Steps, Table, Term."`,
    );
    expect(said('<Sidebar>\n\nA\n\n</Sidebar>')).toContain('no component <Sidebar>');
    expect(said('<toString />')).toBeUndefined();
    expect(said('<Object.prototype />')).toContain('no component');
  });

  it('accepts a figure that rests on no fact, as it only tells what to do', () => {
    const figure = '<Figure drawing="PhotoSetup" caption="Use the same light." description="A." />';
    expect(said(figure)).toBeUndefined();
  });

  it('refuses a misspelt attribute', () => {
    expect(said('<Claim fcat="a">It.</Claim>')).toMatchInlineSnapshot(
      `"1:1: <Claim> has no attribute "fcat". Choose from: fact."`,
    );
    expect(said('<EmbedBuilder name="a" />')).toMatchInlineSnapshot(
      `"1:1: <EmbedBuilder> has no attribute "name". Choose from: none."`,
    );
  });

  it('refuses a component without an attribute that it needs', () => {
    expect(said('<Term>it</Term>')).toMatchInlineSnapshot(`"1:1: <Term> has no id. Write id="…"."`);
    expect(said('<Claim fact=" ">It.</Claim>')).toContain('<Claim> has no fact.');
  });

  it('refuses a value that is not in the list', () => {
    expect(said('<HelpCard level="soon" fact="a" />')).toMatchInlineSnapshot(
      `"1:1: <HelpCard> has no level "soon". Choose one of: usual, watch, today, emergency, crisis."`,
    );
  });

  it('refuses code where text is wanted, which no rule could read', () => {
    expect(said('<Claim fact={"a"}>It.</Claim>')).toMatchInlineSnapshot(
      `"1:1: <Claim> is given code in braces. Write its attributes as plain text: fact="…"."`,
    );
    expect(said('<Claim {...all}>It.</Claim>')).toContain('code in braces');
  });

  describe('of the people of a figure', () => {
    const figure = (drawing: string, people = '') =>
      said(`<Figure drawing="${drawing}" fact="a" caption="A." description="A." ${people}/>`);

    it('accepts people where they are drawn, and none where they are not', () => {
      expect(figure('PeopleDots', 'people="Laser: 3 of 10"')).toBeUndefined();
      expect(figure('NeedleScale')).toBeUndefined();
    });

    it('refuses people that are missing, unreadable, or given to another drawing', () => {
      expect(figure('PeopleDots')).toMatchInlineSnapshot(
        `"1:1: <Figure drawing="PeopleDots"> has no people. Write people="Laser: 30 out of 100; Needling: 7 out of 100", with numbers that its facts say."`,
      );
      expect(figure('PeopleDots', 'people="Laser: 11 of 10"')).toMatchInlineSnapshot(
        `"1:1: people="Laser: 11 of 10": "Laser" counts 11 of 10 people. Count each person once at most."`,
      );
      expect(figure('NeedleScale', 'people="Laser: 3 of 10"')).toMatchInlineSnapshot(
        `"1:1: <Figure drawing="NeedleScale"> draws no people. Leave people="…" out, or write drawing="PeopleDots"."`,
      );
    });
  });

  it('refuses a sheet without prompts, or with a component in one', () => {
    expect(said('<Sheet title="Mine">\n\n- What I hope for:\n\n</Sheet>')).toBeUndefined();
    expect(said('<Sheet title="Mine">\n\nWhat I hope for:\n\n</Sheet>')).toMatchInlineSnapshot(
      `"1:1: <Sheet> holds no prompts. Write each on a line that begins with "- ", with a blank line before the first and after the last."`,
    );
    expect(
      said('<Sheet title="Mine">\n\n- <Term id="b">It</Term>\n\n</Sheet>'),
    ).toMatchInlineSnapshot(
      `"1:1: <Sheet> holds <Term>, and each prompt is only the label of its place to write in. Write the prompt as plain text."`,
    );
  });

  it('refuses an image that says nothing', () => {
    expect(said('See ![](/pen.svg).')).toMatchInlineSnapshot(
      `"1:1: The image "/pen.svg" has no description. Say what it shows: ![What it shows](/pen.svg)."`,
    );
  });

  it('knows the levels of help that the interface has words for', () => {
    expect(VOCABULARY.HelpCard.level).toEqual(Object.keys(HELP_LEVELS));
  });
});

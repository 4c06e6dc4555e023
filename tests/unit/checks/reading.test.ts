import { describe, expect, it } from 'vitest';
import { reading } from '../../../src/checks/reading.ts';
import { builtSite, said } from './site.ts';

const PLAIN = 'Your skin will be red for several days after the session. Keep it clean.';

function saidOf(html: string): string[] {
  return said(reading, builtSite({ 'index.html': html }));
}

describe('prose', () => {
  it('accepts plain words in short sentences, and anything in a note or outside', () => {
    const hard = 'Percutaneous neocollagenesis necessitates interdisciplinary consideration.';
    expect(
      saidOf(`<p>${hard}</p><div data-prose><p>${PLAIN}</p><p data-note>${hard}</p></div>`),
    ).toEqual([]);
  });

  it('finds text above grade 7', () => {
    const text = 'Anyone considering additional appointments definitely understands everything.';
    expect(saidOf(`<p data-prose>${text}</p>`)).toMatchInlineSnapshot(`
      [
        "index.html: The text is at US grade 29.3; 7 is the highest allowed, 6 the aim.",
        "index.html: Too many words are hard and not explained on the page, 42.9 in 100: considering, additional, definitely.",
      ]
    `);
  });

  it('finds a sentence above 25 words, and counts list items apart', () => {
    const long = `${Array(26).fill('red').join(' ')}.`;
    const items = '<li>Keep it clean and cool and dry for as long as it is red</li>'.repeat(3);
    expect(saidOf(`<div data-prose><p>${long}</p><ul>${items}</ul></div>`)).toMatchInlineSnapshot(`
      [
        "index.html: A sentence has more than 25 words: “red red red red red red red red red red red red red red red red red red red red red red red red red red.”",
      ]
    `);
  });

  it('finds hard words that the page does not explain', () => {
    const text = 'A keloid may grow. A keloid is big. Purpura may grow too.';
    expect(saidOf(`<p data-prose>${text}</p>`)).toMatchInlineSnapshot(`
      [
        "index.html: Too many words are hard and not explained on the page, 25.0 in 100: keloid ×2, purpura.",
      ]
    `);
  });

  it('takes terms and what stands in brackets for explained, and knows its subject', () => {
    const text = `A raised scar (keloid) may grow. Keloids are big. After microneedling you may see
      <a data-term>purpura</a>.`;
    expect(saidOf(`<p data-prose>${text}</p>`)).toEqual([]);
  });
});

describe('printed grade', () => {
  const article = (grade: string) =>
    `<article data-article="understand/a" data-grade="${grade}"><p data-prose>${PLAIN}</p></article>`;

  it('accepts the measured grade', () => {
    expect(saidOf(article('2.3'))).toEqual([]);
  });

  it('finds any other', () => {
    expect(saidOf(article('5.0'))).toMatchInlineSnapshot(`
      [
        "index.html: The printed grade is “5.0”, measured 2.3.",
      ]
    `);
  });
});

import { expect, it } from 'vitest';
import { uniqueTitles } from '../../../src/checks/unique-titles.ts';
import { builtSite, said } from './site.ts';

function page(title: string, description: string, body = ''): string {
  return `<head><title>${title}</title><meta name="description" content="${description}"></head>${body}`;
}

const ARTICLE = '<article data-article="understand/a"></article>';

it('accepts titles and descriptions that are there, unique and of the right length', () => {
  const site = builtSite({
    'index.html': page('Home', 'Microneedling, explained.'),
    'understand/a/index.html': page('What it is', 'a'.repeat(70), ARTICLE),
  });
  expect(said(uniqueTitles, site)).toEqual([]);
});

it('finds what is missing, repeated, too long or too short', () => {
  const site = builtSite({
    'a.html': page('Home', 'The same words.'),
    'b.html': page('Home', 'The same words.'),
    'c.html': '<head></head>',
    'd.html': page('Long', 'd'.repeat(161)),
    'e.html': page('Short', 'e'.repeat(69), ARTICLE),
    'f.html': page('Long too', 'f'.repeat(156), ARTICLE),
  });
  expect(said(uniqueTitles, site)).toMatchInlineSnapshot(`
    [
      "c.html: The page has no title.",
      "c.html: The page has no description.",
      "d.html: The description has 161 characters, not 1 to 160.",
      "e.html: The description has 69 characters, not 70 to 155.",
      "f.html: The description has 156 characters, not 70 to 155.",
      "b.html: Another page has the same title: “Home” (also a.html).",
      "b.html: Another page has the same description: “The same words.” (also a.html).",
    ]
  `);
});

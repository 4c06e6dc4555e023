import { expect, it } from 'vitest';
import { discovery } from '../../../src/checks/discovery.ts';
import { builtSite, said } from './site.ts';

const LINK =
  '<link rel="alternate" type="application/json+oembed" href="https://needlewise.example/oembed/a/b.json">';
const page = (head: string) =>
  `<html><head>${head}</head><body><main><article data-article="a/b"><h1>Title</h1></article></main></body></html>`;
const ANSWER = {
  ...{ version: '1.0', type: 'rich', title: 'Title', width: 600, height: 700 },
  html: '<blockquote><p>A.</p> <p><a href="https://needlewise.example/a/b/">Title</a></p></blockquote> <iframe src="https://needlewise.example/embed/v1/card/a/b/" title="Title"></iframe>',
};
const site = (head: string, answer: object | string) =>
  builtSite({
    'a/b/index.html': page(head),
    'oembed/a/b.json': typeof answer === 'string' ? answer : JSON.stringify(answer),
    'index.html': '<h1>Home</h1>',
  });

it('accepts an article that names its answer, and a page that is none', () => {
  expect(said(discovery, site(LINK, ANSWER))).toEqual([]);
});

it.each([
  ['none', ''],
  ['two', LINK + LINK],
  ['one that is not in full', LINK.replace('https://needlewise.example', '')],
  ['another article’s', LINK.replace('a/b.json', 'a/c.json')],
])('finds an article that has %s', (_, head) => {
  expect(said(discovery, site(head, ANSWER))).toEqual([
    'a/b/index.html: The head does not name https://needlewise.example/oembed/a/b.json once as its oEmbed answer.',
  ]);
});

it('finds an answer that is not there, or no JSON', () => {
  const without = builtSite({ 'a/b/index.html': page(LINK) });
  expect([...said(discovery, without), ...said(discovery, site(LINK, '{'))]).toMatchInlineSnapshot(`
    [
      "oembed/a/b.json: The oEmbed answer is not right: it is not there.",
      "oembed/a/b.json: The oEmbed answer is not right: it is no JSON object.",
    ]
  `);
});

it('finds an answer that hosts would not understand', () => {
  const wrong = { ...ANSWER, version: 1, title: 'Other', html: '<script></script>', width: '600' };
  expect(said(discovery, site(LINK, wrong))).toMatchInlineSnapshot(`
    [
      "oembed/a/b.json: The oEmbed answer is not right: version and type are not 1.0 and rich.",
      "oembed/a/b.json: The oEmbed answer is not right: its title is not the title of the page.",
      "oembed/a/b.json: The oEmbed answer is not right: its html is not one blockquote and one iframe.",
      "oembed/a/b.json: The oEmbed answer is not right: width and height are no numbers.",
    ]
  `);
});

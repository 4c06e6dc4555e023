import { expect, it } from 'vitest';
import { pictures } from '../../../src/checks/pictures.ts';
import { builtSite, said } from './site.ts';

it('accepts described and decorative images and figures with a caption', () => {
  const html =
    '<img src="/a.png" alt="A"><figure><img src="/b.png" alt><figcaption>B</figcaption></figure>';
  expect(said(pictures, builtSite({ 'index.html': html }))).toEqual([]);
});

it('finds an image without alt and a figure without caption', () => {
  const html =
    '<img src="/a.png"><figure><svg><text>1 mm</text></svg><figcaption> </figcaption></figure>';
  expect(said(pictures, builtSite({ 'index.html': html }))).toMatchInlineSnapshot(`
    [
      "index.html: The image /a.png has no alt.",
      "index.html: A figure has no caption: “1 mm”.",
    ]
  `);
});

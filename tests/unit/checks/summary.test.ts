import { expect, it } from 'vitest';
import { summary } from '../../../src/checks/summary.ts';
import { builtSite } from './site.ts';

it('tells grade, weight and claimed share of each article', () => {
  const site = builtSite({
    'index.html': '<p>Home</p>',
    'a/b/index.html': `<article data-article="a/b" data-grade="5.6" data-claimed="82%">`,
    'a/longer/index.html': `<article data-article="a/longer" data-grade="6.0">${'x'.repeat(9000)}`,
  });
  expect(summary(site)).toMatchInlineSnapshot(`
    "page        grade  HTML and CSS  script  claimed
    /a/b/         5.6        0.1 kB  0.0 kB      82%
    /a/longer/    6.0        9.1 kB  0.0 kB        –"
  `);
});

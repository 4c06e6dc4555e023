import { expect, inject, it } from 'vitest';
import { pagesIn } from './pages.ts';

const BLOCKS =
  'address,article,aside,details,div,dl,dd,dt,figure,figcaption,h1,h2,h3,li,ol,p,section,summary,table,td,th,ul';

// Components may lose a blank between two inline elements: compressed HTML takes a line break there for nothing.
it('no word runs into the end of the sentence before it', () => {
  for (const { path, $ } of pagesIn(inject('site'))) {
    // These stand apart from the sentence: in the margin, or when they are opened.
    $('.ev, .term-note').remove();
    const glued = $('p, li, dd, dt, td, th, figcaption, summary')
      .get()
      .filter((block) => $(block).find(BLOCKS).length === 0)
      .flatMap(
        (block) =>
          $(block)
            .text()
            .match(/\S*[a-z)](?:[.?!][A-Z]|;[A-Za-z])\S*/g) ?? [],
      );
    expect(glued, path).toEqual([]);
  }
});

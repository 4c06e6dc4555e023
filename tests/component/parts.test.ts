import { describe, expect, it } from 'vitest';
import { adviceList } from '../examples/advice-list.ts';
import { dotsKey } from '../examples/dots-key.ts';
import { figure } from '../examples/figure.ts';
import { articleLink, breadcrumb, contents, homeDoors, homeStarts } from '../examples/links.ts';
import { questionEntry } from '../examples/question-entry.ts';
import { render, textOf, textsOf } from './render.ts';

describe('AdviceList', () => {
  it('says in words whether to do or not to do, not by colour alone', async () => {
    expect(textOf(await render(adviceList, 'do'), '.advice-title')).toBe('Do');
    expect(textOf(await render(adviceList, 'do not'), '.advice-title')).toBe('Do not');
  });

  it('says whose advice it is, and on which facts it rests', async () => {
    const $ = await render(adviceList, 'from somebody');
    expect(textOf($, '.list-from')).toBe('An NHS hospital:');
    expect($('.advice').attr('data-facts')).toBe('wash-hands pat-dry');
    expect(textOf($, '.source-line')).toBe('Sources: NHS 2024');
  });

  it('shows no "from" where nobody is named', async () => {
    expect((await render(adviceList, 'do'))('.list-from')).toHaveLength(0);
  });
});

it('DotsKey says each grade in dots and in the words that notes use', async () => {
  expect(textOf(await render(dotsKey, 'of an article'), 'p')).toBe(
    'Dots show how sure we are: ●●●● well shown, ●●●○ probably, ●●○○ may, ●○○○ not known.',
  );
});

describe('Figure', () => {
  it('begins its caption with the conclusion', async () => {
    const $ = await render(figure, 'with more to read');
    expect(textOf($, 'figcaption')).toMatch(
      /^Redness usually goes first\. Days are counted from the session\./,
    );
  });

  it('describes the picture in words, for everybody', async () => {
    const $ = await render(figure, 'with a conclusion');
    expect(textOf($, 'details summary')).toBe('Describe this picture');
    expect(textOf($, 'details p')).toContain('A calendar that starts on the day of treatment.');
  });
});

describe('Contents', () => {
  it('lists the sections in order, as links to them, under its own name', async () => {
    const $ = await render(contents, 'of an article');
    expect(textsOf($, 'ol a')).toEqual(['How long will it last?', 'Sources']);
    expect($('ol a').first().attr('href')).toBe('#how-long');
    const title = $('nav').attr('aria-labelledby') ?? '';
    expect(textOf($, `#${title}`)).toBe('On this page');
  });
});

describe('Breadcrumb', () => {
  it('leads down to this page, which is no link', async () => {
    const $ = await render(breadcrumb, 'of a deep page');
    expect(textsOf($, 'li')).toEqual([
      'Home',
      'Evidence',
      'Evidence: Radiofrequency (RF) microneedling',
    ]);
    expect($('[aria-current="page"] a, a[aria-current]')).toHaveLength(0);
    expect($('a')).toHaveLength(2);
  });
});

describe('QuestionEntry', () => {
  it('answers each question under its own anchor', async () => {
    const $ = await render(questionEntry, 'with a short answer');
    expect(textOf($, 'details > summary')).toBe('Is it normal to peel on day 3?');
    expect(textOf($, 'details > #peeling-day-3 > p:first-child')).toBe(
      'Yes, skin may flake or peel after a couple of days. Do not pick at it.',
    );
  });

  it('names the facts of each sentence', async () => {
    const $ = await render(questionEntry, 'with a short answer');
    expect($('[data-facts]').first().attr('data-facts')).toBe('peeling flaking');
  });

  it('keeps other ways of asking for the search, and shows them to nobody', async () => {
    const $ = await render(questionEntry, 'with a short answer');
    expect($('[data-also]').attr('data-also')).toContain('dry skin day 3');
    expect($.root().text()).not.toContain('dry skin day 3');
  });

  it('says where to read on', async () => {
    const $ = await render(questionEntry, 'with a short answer');
    expect($('.read-on a').attr('href')).toBe('/aftercare/first-week/#days-1-to-3');
  });
});

describe('ArticleLink', () => {
  it('gives the answer under the title', async () => {
    const $ = await render(articleLink, 'with its answer');
    expect(textOf($, 'h2 a')).toBe('The first week, day by day');
    expect($('h2 + p').attr('data-facts')).toBe('redness');
  });
});

it('HomeStarts leads from where a reader stands to the pages to read first', async () => {
  const $ = await render(homeStarts, 'one way in');
  expect(textOf($, 'h2')).toBe('I have had it done');
  expect(textsOf($, 'li a')).toEqual(['The first week, day by day']);
});

describe('HomeDoors', () => {
  it('opens a door for each stage: its name, its question, its articles', async () => {
    const $ = await render(homeDoors, 'two stages');
    expect(textsOf($, 'h2')).toEqual(['Session What happens?', 'Aftercare And afterwards?']);
    expect(textsOf($, 'section:last-child li')).toEqual(['The first week, day by day']);
  });
});

import { beforeAll, describe, expect, test } from 'vitest';
import type { Search } from '../../../src/lib/search/search.ts';
import { fixtureSearch } from '../../fixtures/search-engine.ts';

let whole: Search;
const search: Search['find'] = (raw, asTyped) => whole.find(raw, asTyped);

beforeAll(async () => {
  whole = await fixtureSearch();
});

/** What people type, and the place that should come first. */
const FIRST: readonly (readonly [string, string])[] = [
  ['acne scars', '/benefits/acne-scars/'],
  ['how many sessions for acne scars', '/benefits/acne-scars/#how-many'],
  ['is it normal to peel on day 3', '/aftercare/first-week/#peeling'],
  ['can I go to the gym after microneedling', '/aftercare/first-week/#exercise'],
  ['when can i wear makeup again', '/aftercare/first-week/#makeup'],
  ['how long does redness last', '/aftercare/first-week/#redness'],
  ['derma roller at home', '/decide/home-or-clinic/#home-roller'],
  ['vampire facial', '/decide/home-or-clinic/#prp'],
  ['does it hurt', '/session/step-by-step/#pain'],
  ['pregnant', '/decide/who-should-wait/#pregnant'],
  ['accutane', '/decide/who-should-wait/#medicines'],
  ['black skin', '/decide/who-should-wait/#dark-skin'],
  ['how much does it cost', '/decide/home-or-clinic/#cost'],
  ['who should not have microneedling', '/decide/who-should-wait/'],
  ['diabetes', '/decide/who-should-wait/#conditions'],
  ['numbing cream', '/session/step-by-step/#numbing'],
  ['how long does a session take', '/session/step-by-step/#how-long'],
  ['sunscreen after treatment', '/aftercare/first-week/#sun'],
  ['can i drink wine after microneedling', '/aftercare/first-week/#alcohol'],
  ['alcohol after treatment', '/aftercare/first-week/#alcohol'],
  ['retinol', '/aftercare/first-week/#products'],
  ['ice pick scars', '/benefits/acne-scars/#which-scars'],
  ['morpheus8', '/decide/home-or-clinic/#rf'],
  ['erythema', '/glossary/#erythema'],
  ['embed a page on my website', '/clinics/'],
];

describe('createSearch', () => {
  test.each(FIRST)('answers "%s" with %s first', async (query, href) => {
    expect((await search(query)).results[0]?.href).toBe(href);
  });

  test('finds something when not all words stand on one page', async () => {
    const { results } = await search('can I swim in the sea with a keloid while drinking');
    expect(results.length).toBeGreaterThan(2);
  });

  test('gives a result its section, page, stage and marked words', async () => {
    const { results } = await search('lukewarm water');
    expect(results[0]).toMatchInlineSnapshot(`
      {
        "excerpt": [
          {
            "marked": false,
            "text": "Wait until the next morning. Use ",
          },
          {
            "marked": true,
            "text": "lukewarm",
          },
          {
            "marked": false,
            "text": " ",
          },
          {
            "marked": true,
            "text": "water",
          },
          {
            "marked": false,
            "text": " and a mild cleanser, then pat dry.",
          },
        ],
        "href": "/aftercare/first-week/#wash",
        "more": [],
        "page": "The first week",
        "stage": "aftercare",
        "title": "Washing your face",
      }
    `);
  });

  test('gives a page as a whole its own title as its page', async () => {
    const [first] = (await search('acne scars')).results;
    expect(first).toMatchObject({ title: 'Acne scars', page: 'Acne scars', stage: 'benefits' });
  });

  test('does not mistake a word that nothing holds for the start of it', async () => {
    const { results } = await search('zyxwv');
    expect(results).toEqual([]);
  });

  test('drops the subject of the site', async () => {
    const scars = await search('acne scars');
    expect((await search('microneedling acne scars')).results).toEqual(scars.results);
  });

  test('shows no place twice and no question beside the section that it leads to', async () => {
    const hrefs = (await search('how long does redness last')).results.map(({ href }) => href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs).not.toContain('/questions/#redness-last');
  });

  test('answers shortly when a question is clearly meant', async () => {
    const { answer } = await search('is it normal for skin to peel?');
    expect(answer).toMatchInlineSnapshot(`
      {
        "cites": [
          "NHS leaflet 2025",
        ],
        "href": "/questions/#peel-normal",
        "question": "Is it normal to peel?",
        "readOn": {
          "href": "/aftercare/first-week/#peeling",
          "text": "The first week",
        },
        "text": "Yes, dry and peeling skin is usual on days 3 to 5. Do not pick it.",
      }
    `);
  });

  test.each([
    ['when can I go to the gym', 'go-gym'],
    ['can i work out after microneedling', 'go-gym'],
    ['can I wear makeup', 'wear-makeup'],
    ['what is a vampire facial', 'vampire'],
    ['how long will my face stay red', 'redness-last'],
    ['does it hurt', 'hurt'],
    ['how many sessions for acne scars', 'sessions-scars'],
    ['when can I put my makeup on', 'wear-makeup'],
    ['makeup', 'wear-makeup'],
  ])('answers "%s" shortly', async (query, id) => {
    expect((await search(query)).answer?.href).toBe(`/questions/#${id}`);
  });

  test.each([
    'how long does a tattoo take to heal',
    'can I wear contact lenses',
    'best pizza near me',
    'how many calories in an apple',
    'does laser hair removal hurt',
    'can my dog go to the gym',
    'is it normal to lose hair',
    'when can I have a baby',
    'what is a mortgage',
    'redness',
    'vampire facial',
    'skin',
    'acne',
    'normal',
    'how long',
    'makeup or redness',
  ])('keeps short answers from what is not clearly asked: %s', async (query) => {
    expect((await search(query)).answer).toBeUndefined();
  });

  test('mends a slip and says so, and leaves it when asked to', async () => {
    const mended = await search('lukewram water');
    expect([mended.corrected, mended.results[0]?.title]).toEqual([
      'lukewarm water',
      'Washing your face',
    ]);
    expect((await search('lukewram water', true)).corrected).toBeUndefined();
  });

  test('shows a page once, with its further sections beside the best one', async () => {
    const { results } = await search('redness peeling makeup sun');
    const pages = results.map(({ href }) => href.replace(/#.*/, ''));
    expect(new Set(pages).size).toBe(pages.length);
    expect(results[0]?.more.length).toBeGreaterThan(0);
  });

  test('suggests questions that begin as what was typed', () => {
    expect(whole.suggest('when can i go to the gy')).toEqual(['When can I go to the gym?']);
    expect(whole.suggest('zzz')).toEqual([]);
  });

  test('answers an empty query with nothing', async () => {
    expect(await search('  ')).toEqual({ query: '', results: [] });
  });

  test('takes punctuation and odd characters for space', async () => {
    const plain = await search('make up brushes');
    expect((await search('«make-up»?! <b>brushes</b> 💉')).results[0]?.href).toBe(
      plain.results[0]?.href,
    );
  });
});

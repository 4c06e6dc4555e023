import type { ShortAnswer } from '../../src/lib/search/short-answer.ts';
import { urgentSign } from '../../src/lib/search/urgent-sign.ts';
import { builtSearch } from './built-search.ts';
import { DAMAGES } from './damage.ts';
import { mappedQueries, offTopicQueries, urgentQueries, type Half } from './queries.ts';
import { scoresOf, type Scores } from './scores.ts';
import { oursAsSystem, plainMiniSearch, plainPagefind } from './systems.ts';

/** Prints how well the search of a built site answers patients, beside Pagefind and MiniSearch as shipped. */
const site = process.argv[2] ?? 'dist';
const half: Half = process.argv[3] === 'work' ? 'work' : 'report';

const search = await builtSearch(site);
const ours = oursAsSystem(search);
const queries = mappedQueries(half);
const percent = (share: number) => (share * 100).toFixed(1).padStart(6);
const row = (
  name: string,
  { none, pageFirst, pageAmong3, sectionFirst, sectionAmong3, sectionRead3, mrr }: Scores,
) =>
  `${name.padEnd(24)}${[none, pageFirst, pageAmong3, sectionFirst, sectionAmong3, sectionRead3, mrr].map(percent).join('  ')}`;

console.log(
  `${String(queries.length)} queries of the half to ${half === 'work' ? 'work with' : 'report'}, in percent`,
);
console.log(`${''.padEnd(24)}  none   page1   page3    sec1    sec3   read3     MRR`);
const clean = await scoresOf(ours, queries);
console.log(row('Needlewise', clean));
console.log(row('Pagefind as shipped', await scoresOf(await plainPagefind(site), queries)));
console.log(row('MiniSearch as shipped', await scoresOf(plainMiniSearch(site), queries)));

console.log('\nMisspelt: MRR, and the part of the clean MRR that is kept');
for (const [name, damage] of Object.entries(DAMAGES)) {
  const damaged = queries.map((one) => ({ ...one, query: damage(one.query) }));
  const { mrr } = await scoresOf(ours, damaged);
  console.log(`${name.padEnd(24)}${percent(mrr)}  ${percent(mrr / clean.mrr)}`);
}

const cards: { query: string; places: string[]; answer: ShortAnswer }[] = [];
for (const { query, places } of queries) {
  const { answer } = await search.find(query);
  if (answer) cards.push({ query, places, answer });
}
const isRight = ({ places, answer }: (typeof cards)[number]): boolean => {
  const page = answer.readOn?.href.replace(/^\/|\/(#.*)?$/g, '') ?? '';
  return places.some((place) => place.replace(/#.*/, '') === page);
};
console.log(
  `\nAnswer cards: ${String(cards.length)}, right page for ${percent(cards.filter(isRight).length / cards.length)} %`,
);
for (const card of cards.filter((one) => !isRight(one)))
  console.log(`  ${card.query} → ${card.answer.question}`);

const wrong = [];
for (const query of offTopicQueries()) {
  const { answer } = await search.find(query);
  if (answer) wrong.push(`  ${query} → ${answer.question}`);
}
console.log(
  `Answer cards on ${String(offTopicQueries().length)} off-topic queries: ${String(wrong.length)}`,
  ...wrong,
);
const unheard = urgentQueries().filter(([query]) => urgentSign(query) === undefined);
console.log(
  `Urgent queries without help: ${String(unheard.length)} of ${String(urgentQueries().length)}`,
  unheard,
);

if (half === 'work') {
  console.log('\nNot right at first:');
  for (const { query, places } of queries) {
    const shown = await ours(query);
    const right = places.map((one) => one.replace(/#.*/, ''));
    const at = shown.findIndex(([first = '']) => right.includes(first.replace(/#.*/, '')));
    const section = shown.findIndex(([first = '']) => places.includes(first));
    if (at !== 0 || section !== 0)
      console.log(
        `${String(at)} ${String(section)}  ${query} → ${shown
          .slice(0, 3)
          .map((one) => one[0])
          .join('  ')}`,
      );
  }
}

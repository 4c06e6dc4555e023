/** `npm run due [YYYY-MM-DD]`: what a person has to see to: checks that are near or past, links to open, facts that no page uses, reading grades, and what a live site still lacks. */
import { globSync } from 'node:fs';
import { citedIds } from '../lib/evidence/cited-ids.ts';
import { missingForLive } from '../lib/live.ts';
import { formatGrade, readingGrade } from '../lib/reading/grade.ts';
import { sentences } from '../lib/reading/sentences.ts';
import { reviewHash } from '../lib/review/review-hash.ts';
import { reviewState } from '../lib/review/review-state.ts';
import { glossarySchema } from '../schemas/glossary.ts';
import { questionSchema } from '../schemas/question.ts';
import { reviewSchema } from '../schemas/review.ts';
import { sourceSchema } from '../schemas/source.ts';
import { MUST_BE_REVIEWED, SITE, SITE_URL_IS_SET } from '../site.ts';
import { articleFile } from './article-file.ts';
import { entries, facts } from './content-files.ts';

/** How many days before its date a check is near. */
const NEAR = 60;

const today = process.argv[2] ?? new Date().toISOString().slice(0, 10);
const known = facts();
const articles = globSync('content/articles/*/*.mdx')
  .map((file) => file.slice('content/articles/'.length, -'.mdx'.length))
  .sort()
  .map((id) => ({ id, ...articleFile(id) }));
const sources = entries('content/sources/*.yml', sourceSchema());
const reviews = entries('content/reviews/*.yml', reviewSchema()).map(({ data }) => data);
const texts = [
  ...entries('content/questions/*.yml', questionSchema()).flatMap(({ data }) => data.answer),
  ...entries('content/glossary/*.yml', glossarySchema()).map(({ data }) => data.meaning),
];
const cited = articles.flatMap(({ texts: short, prose }) => citedIds([...short, ...prose]));
const used = new Set([...cited, ...texts.flatMap((text) => text.facts)]);

section(
  'Pages to check again',
  articles
    .filter(({ data }) => daysUntil(data.next) <= NEAR)
    .map(({ id, data }) => `${data.next}  ${id}${daysUntil(data.next) < 0 ? '  (past)' : ''}`),
);
section(
  'Sources whose address a person has to open',
  sources.filter(({ data }) => data.linkNote).map(({ id, data }) => `${id}  ${data.url}`),
);
section(
  'Facts that no page uses',
  [...known.values()].filter(({ id }) => !used.has(id)).map(({ id, topic }) => `${topic}/${id}`),
);
section(
  'Pages by reading grade, hardest first',
  articles
    .map(({ id, prose }) => ({ id, grade: gradeOf(prose) }))
    .sort((a, b) => b.grade - a.grade)
    .map(({ id, grade }) => `${formatGrade(grade)}  ${id}`),
);
section('What a live site lacks', await lacking());

function section(title: string, lines: readonly string[]): void {
  console.log(`\n${title}: ${String(lines.length)}`);
  for (const line of lines) console.log(`  ${line}`);
}

function daysUntil(day: string): number {
  return (Date.parse(day) - Date.parse(today)) / 86_400_000;
}

function gradeOf(prose: (typeof articles)[number]['prose']): number {
  return readingGrade(prose.flatMap(({ runs }) => sentences(runs.map((run) => run.text).join(''))));
}

async function lacking(): Promise<string[]> {
  const unreviewed: string[] = [];
  for (const { id, data, body, texts: short, prose } of articles) {
    if (!MUST_BE_REVIEWED.some((start) => id.startsWith(start))) continue;
    const read = citedIds([...short, ...prose]).flatMap((fact) => known.get(fact) ?? []);
    const hash = await reviewHash(data, body, read);
    const own = reviews.filter((review) => review.article === id);
    if (reviewState(own, hash).is !== 'valid') unreviewed.push(id);
  }
  const citedSources = new Set([...used].flatMap((id) => known.get(id)?.sources ?? []));
  return missingForLive({
    ...SITE,
    urlIsSet: SITE_URL_IS_SET,
    unreviewed,
    unopened: sources
      .filter(({ id, data }) => data.linkNote && citedSources.has(id))
      .map(({ id }) => id),
  });
}

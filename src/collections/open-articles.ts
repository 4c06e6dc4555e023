import type { z } from 'astro/zod';
import { articlePath, embedPath, oembedPath } from '../lib/embed/addresses.ts';
import { openFact, openSource } from '../lib/evidence/open-facts.ts';
import type { ReviewState } from '../lib/review/review-state.ts';
import type { changesSchema, openArticleSchema, openArticlesSchema } from '../schemas/open-data.ts';
import { BASE, SITE, SITE_URL } from '../site.ts';
import { articleEntries, journey, readArticle, type ReadArticle } from './articles.ts';
import { sources } from './sources.ts';

type Summary = z.output<ReturnType<typeof openArticlesSchema>>['articles'][number];
type Whole = z.output<ReturnType<typeof openArticleSchema>>;
type Changes = z.output<ReturnType<typeof changesSchema>>;

/** What `/api/articles.json` tells: each article in the order of a patient's journey. */
export async function openArticles(): Promise<z.output<ReturnType<typeof openArticlesSchema>>> {
  const read = await Promise.all((await articleEntries()).map(readArticle));
  const order = (await journey()).map(({ id }) => id);
  const articles = read.map(summary).sort((a, b) => order.indexOf(a.id) - order.indexOf(b.id));
  return { licence: SITE.textLicence?.url, articles };
}

/** What `/api/articles/<id>.json` tells before its sections and claims are cut from the built page. */
export async function openArticle(read: ReadArticle): Promise<Whole> {
  const { article, cited } = read;
  const known = await sources();
  const used = new Set(cited.flatMap((fact) => fact.sources));
  return {
    licence: SITE.textLicence?.url,
    ...summary(read),
    answer: article.answer,
    keyPoints: article.keyPoints.map(({ text, facts }) => ({ text, facts })),
    safety: article.safety,
    sections: [],
    claims: [],
    facts: cited.map((fact) => openFact(fact, ROOT)),
    sources: Object.fromEntries(
      [...known].filter(([id]) => used.has(id)).map(([id, source]) => [id, openSource(source)]),
    ),
    changes: article.changes,
  };
}

/** What `/changes.json` tells: the changes of all articles, newest first. */
export async function openChanges(): Promise<Changes> {
  const changes = (await journey()).flatMap(({ id, title, changes }) =>
    changes.map((change) => ({ ...change, id, title, url: full(articlePath(id)) })),
  );
  return {
    licence: SITE.textLicence?.url,
    changes: changes.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0)),
  };
}

const ROOT = new URL(`${BASE}/`, SITE_URL).href;
const full = (path: string): string => `${ROOT}${path.slice(1)}`;

function summary({ article, hash, review }: ReadArticle): Summary {
  const { id, title, description, stage, checked, next, withdrawn } = article;
  return {
    ...{ id, title, description: description.text, stage, checked, next },
    ...{ review: reviewed(review), hash, withdrawn },
    url: full(articlePath(id)),
    embed: full(embedPath(id, { is: 'full' })),
    card: full(embedPath(id, { is: 'card' })),
    oembed: full(oembedPath(id)),
    data: full(`/api/articles/${id}.json`),
  };
}

function reviewed(state: ReviewState): Summary['review'] {
  if (state.is === 'none') return { is: 'none' };
  const { name, role, registration, interests, date, hash } = state.review;
  return { is: state.is, name, role, registration, interests, date, hash };
}

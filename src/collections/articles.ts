import { getCollection, type CollectionEntry } from 'astro:content';
import { articlePassages } from '../lib/evidence/article-passages.ts';
import { citedIds } from '../lib/evidence/cited-ids.ts';
import { claimedShare } from '../lib/evidence/claimed-share.ts';
import { reviewHash } from '../lib/review/review-hash.ts';
import { STAGES } from '../site.ts';
import { readBody } from './body.ts';
import { contentError } from './content-error.ts';
import { demandTruth } from './demand-truth.ts';
import { factsOf } from './facts.ts';
import { reviewOf } from './reviews.ts';

type Entry = CollectionEntry<'articles'>;

/** An article without its body. */
export type Article = Entry['data'] & { id: string; stage: string; file: string };

/** Every article, by its order within its stage. */
export async function articles(): Promise<Article[]> {
  const entries = await getCollection('articles');
  return entries.map(article).sort((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));
}

/** Every article in the order of a patient's journey. */
export async function journey(): Promise<Article[]> {
  const all = await articles();
  return STAGES.flatMap((stage) => all.filter((page) => page.stage === stage.id));
}

/** The articles as entries of the content layer, for the pages that render them. */
export const articleEntries = (): Promise<Entry[]> => getCollection('articles');

/**
 * An article read whole: its body, its sections, the facts it cites in order, its hash and its
 * review. Throws when a sentence breaks a rule of truth or a required part is missing.
 */
export async function readArticle(entry: Entry) {
  const data = article(entry);
  const { Content, headings, passages: body } = await readBody(entry, data.file);
  const passages = [...articlePassages(data), ...body];
  demandSafetyLine(data);
  await demandTruth(data.file, passages);
  const cited = await factsOf(citedIds(passages), data.file);
  const hash = await reviewHash(data, entry.body ?? '', cited);
  const sections = headings.filter((heading) => heading.depth === 2);
  return {
    ...{ article: data, Content, sections, cited, hash },
    review: await reviewOf(entry.id, hash),
    claimed: claimedShare(body),
  };
}

export type ReadArticle = Awaited<ReturnType<typeof readArticle>>;

function article(entry: Entry): Article {
  const [stage = ''] = entry.id.split('/');
  return { ...entry.data, id: entry.id, stage, file: `content/articles/${entry.id}.mdx` };
}

/** Stages in which skin has been or will be treated. */
const NEEDS_SAFETY_LINE = new Set(['benefits', 'session', 'aftercare']);

function demandSafetyLine({ file, stage, safety }: Article): void {
  if (NEEDS_SAFETY_LINE.has(stage) && !safety) {
    throw contentError(
      file,
      'The safety line is missing.',
      'Write "safety: { text, facts }": the signs that need help, and where to get it.',
    );
  }
}

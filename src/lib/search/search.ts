import type { EngineHit, SearchEngine } from './engine.ts';
import { excerpt, type ExcerptPart } from './excerpt.ts';
import { findRecords } from './find.ts';
import type { Candidate } from './merge.ts';
import { readQuery } from './query.ts';
import { rankRecords, stageOf, type Scored } from './rank.ts';
import { pickAnswer, type ShortAnswer } from './short-answer.ts';
import { TUNING } from './tuning.ts';
import { urgentSign, type UrgentMatch } from './urgent-sign.ts';

/** What a query is answered with, as plain data. */
export interface SearchAnswer {
  /** The query as it was typed, without space around it. */
  query: string;
  /** Set when the query names a sign that needs help; it is shown before all else. */
  urgent?: UrgentMatch;
  /** Set when the query clearly asks one of the site's questions, and names no urgent sign. */
  answer?: ShortAnswer;
  /** Best first. */
  results: SearchResult[];
  /** Words of the query that no page holds. */
  unknown: string[];
}

/** One section or page. */
export interface SearchResult {
  href: string;
  /** The section's heading, or the page's title. */
  title: string;
  /** The title of the page that it is part of; the same as `title` for a page as a whole. */
  page: string;
  /** The id of its stage, or of its part of the site; may be empty. */
  stage: string;
  excerpt: ExcerptPart[];
}

/** A function that answers queries from one engine. It rejects when the engine can't load its index. */
export function createSearch(engine: SearchEngine): (raw: string) => Promise<SearchAnswer> {
  let catalogue: Promise<Catalogue> | undefined;
  return async (raw) => {
    const query = readQuery(raw);
    const urgent = urgentSign(raw);
    const start = { query: raw.trim(), ...(urgent === undefined ? {} : { urgent }) };
    if (query.terms.length === 0) return { ...start, results: [], unknown: [] };
    catalogue ??= readCatalogue(engine);
    const { total, questions } = await catalogue.catch((error: unknown) => {
      catalogue = undefined;
      throw error;
    });
    const { candidates, rarities, unknown } = await findRecords(engine, query.terms, total);
    const asked = candidates
      .filter(({ hit }) => questions.has(hit.id))
      .slice(0, TUNING.answer.compared);
    const [pool, rivals] = await Promise.all([load(candidates.slice(0, TUNING.pool)), load(asked)]);
    const answer =
      urgent === undefined
        ? pickAnswer(
            query,
            rivals.map(({ record }) => record),
            rarities,
          )
        : undefined;
    const results = rankRecords(pool, query, rarities).map(resultOf);
    return { ...start, ...(answer === undefined ? {} : { answer }), results, unknown };
  };
}

/** What has to be known of the index as a whole. */
interface Catalogue {
  total: number;
  questions: ReadonlySet<string>;
}

async function readCatalogue(engine: SearchEngine): Promise<Catalogue> {
  const [all, asked] = await Promise.all([
    engine.search(null),
    engine.search(null, { filters: { kind: ['question'] } }),
  ]);
  const id = (hit: EngineHit) => hit.id;
  return { total: all.results.length, questions: new Set(asked.results.map(id)) };
}

/** Loads the texts of candidates; one that can't be loaded is left out, unless none can. */
async function load(candidates: readonly Candidate[]): Promise<Scored[]> {
  const loaded = await Promise.allSettled(
    candidates.map(async ({ hit, score, positions }) => ({
      record: await hit.data(),
      score,
      positions,
    })),
  );
  const scored = loaded.flatMap((item) => (item.status === 'fulfilled' ? [item.value] : []));
  const failed = loaded.find((item) => item.status === 'rejected');
  if (scored.length === 0 && failed !== undefined) throw failed.reason;
  return scored;
}

function resultOf({ record, positions }: Scored): SearchResult {
  const title = record.meta['title'] ?? record.url;
  return {
    href: record.url,
    title,
    page: record.meta['page'] ?? title,
    stage: stageOf(record),
    excerpt: excerpt(record.content, positions, TUNING.excerptWords),
  };
}

import type { EngineRecord } from './engine.ts';
import { wordsOf } from './normalise.ts';
import { informativeWords, type Query } from './query.ts';
import { stem } from './stem.ts';
import { TUNING } from './tuning.ts';

/** A record whose text is loaded, with its score. */
export interface Scored {
  record: EngineRecord;
  score: number;
  positions: ReadonlySet<number>;
}

/**
 * Orders loaded records for a query: headings that hold its words or answer its kind of question rise, a question
 * hands part of its score to the section that it says to read on and makes way for it. At most
 * `TUNING.shown`; a page's further sections come after those of other pages.
 */
export function rankRecords(
  found: readonly Scored[],
  query: Query,
  rarities: ReadonlyMap<string, number>,
): Scored[] {
  const scored = found.map((item) => ({
    ...item,
    score: item.score * gain(item.record, query, rarities),
  }));
  const ranked = handOn(scored, query).sort((a, b) => b.score - a.score);
  return inTurn(ranked).slice(0, TUNING.shown);
}

const kindOf = (record: EngineRecord): string => record.filters?.['kind']?.[0] ?? 'page';

/** The stage of a record, or of the part of the site that it belongs to; may be empty. */
export const stageOf = (record: EngineRecord): string => record.filters?.['stage']?.[0] ?? '';

function gain(record: EngineRecord, query: Query, rarities: ReadonlyMap<string, number>): number {
  const title = record.meta['title'] ?? '';
  const held = titleShare(title, rarities);
  const exact = held === 1 && informativeWords(wordsOf(title)).length <= rarities.size;
  const staged = query.intents.some((intent) => intent.stage === stageOf(record));
  return (
    (TUNING.kinds[kindOf(record)] ?? 1) *
    (1 + TUNING.heading * held + (exact ? TUNING.exactHeading : 0)) *
    (answersKind(record, query) ? 1 + TUNING.intent : 1) *
    (staged ? 1 + TUNING.stage : 1)
  );
}

const answersKind = (record: EngineRecord, query: Query): boolean =>
  query.intents.some((intent) => intent.heading.test(record.meta['title'] ?? ''));

/** The part of the query's words, by rarity, that stands in a heading. */
function titleShare(title: string, rarities: ReadonlyMap<string, number>): number {
  const stems = new Set(wordsOf(title).map(stem));
  let whole = 0;
  let held = 0;
  for (const [term, rarity] of rarities) {
    whole += rarity;
    if (stems.has(stem(term))) held += rarity;
  }
  return whole === 0 ? 0 : held / whole;
}

/** A question leads to where it is answered; it says how well that fits only if it is of the kind that was asked. */
function handOn(items: readonly Scored[], query: Query): Scored[] {
  const byAddress = new Map(items.map((item) => [item.record.url, { ...item }]));
  for (const { record, score } of items) {
    const target = byAddress.get(record.filters?.['readOn']?.[0] ?? '');
    if (target === undefined || kindOf(record) !== 'question') continue;
    byAddress.delete(record.url);
    if (!query.isQuestion || (query.intents.length > 0 && !answersKind(record, query))) continue;
    const [lower, higher] = [Math.min(target.score, score), Math.max(target.score, score)];
    target.score = higher + TUNING.handedOn * lower;
  }
  return [...byAddress.values()];
}

function inTurn(items: readonly Scored[]): Scored[] {
  const shownOf = new Map<string, number>();
  const first: Scored[] = [];
  const later: Scored[] = [];
  for (const item of items) {
    const page = item.record.url.replace(/#.*$/, '');
    const shown = shownOf.get(page) ?? 0;
    shownOf.set(page, shown + 1);
    (shown < TUNING.perPage ? first : later).push(item);
  }
  return [...first, ...later];
}

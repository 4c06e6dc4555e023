import type { EngineRecord } from './engine.ts';
import { intentsOf } from './intents.ts';
import { wordsOf } from './normalise.ts';
import { informativeWords, type Query } from './query.ts';
import { stem } from './stem.ts';
import { TUNING } from './tuning.ts';

/** A reviewed answer to one question, from the questions of the site. */
export interface ShortAnswer {
  /** The question's own address. */
  href: string;
  question: string;
  text: string;
  /** Names of the sources that it rests on. */
  cites: string[];
  /** Where to read on, with the words of that link. */
  readOn?: { href: string; text: string };
}

/**
 * The answer to the question that a query clearly asks, from the questions that may match; `undefined` when none
 * does, when two fit alike, when the query asks something else about the same thing, or only names a topic.
 */
export function pickAnswer(
  query: Query,
  questions: readonly EngineRecord[],
  rarities: ReadonlyMap<string, number>,
): ShortAnswer | undefined {
  const asked = informativeWords(query.words);
  if (asked.length === 0 || !query.isQuestion) return undefined;
  const fits = questions
    .map((record) => ({ record, fit: bestFit(asked, query, record, rarities) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const [first, second] = fits;
  if (first === undefined) return undefined;
  if (second !== undefined && first.fit - second.fit < TUNING.answer.lead) return undefined;
  return answerOf(first.record);
}

function bestFit(
  asked: readonly string[],
  query: Query,
  record: EngineRecord,
  rarities: ReadonlyMap<string, number>,
): number {
  const also = (record.meta['also'] ?? '').split('|');
  const ways = [record.meta['title'] ?? '', ...also].map((way) => wordsOf(way));
  return Math.max(...ways.map((way) => fitOf(asked, query, way, rarities)));
}

/**
 * How well one way of asking fits, from 0 (not clearly) to 1.1 (every word, and the same kind of question). Another kind
 * of question about the same thing does not fit, nor does a single word that could be any kind.
 */
function fitOf(
  asked: readonly string[],
  query: Query,
  way: readonly string[],
  rarities: ReadonlyMap<string, number>,
): number {
  const wanted = informativeWords(way);
  const usual = mean([...rarities.values()]);
  const weight = (word: string) => rarities.get(word) ?? usual;
  const queryCovered = covered(asked, wanted, weight);
  const questionCovered = covered(wanted, asked, () => 1);
  if (queryCovered < TUNING.answer.queryCovered) return 0;
  if (questionCovered < TUNING.answer.questionCovered) return 0;
  const meant = intentsOf(way.join(' '));
  const same = query.intents.some(({ id }) => meant.some((intent) => intent.id === id));
  if (!same && meant.length > 0 && (query.intents.length > 0 || asked.length === 1)) return 0;
  return (queryCovered + questionCovered) / 2 + (same ? 0.1 : 0);
}

/** The part of `words`, by weight, that `others` hold. */
function covered(
  words: readonly string[],
  others: readonly string[],
  weight: (word: string) => number,
): number {
  const held = new Set(others.map(stem));
  const sum = (list: readonly string[]) => list.reduce((total, word) => total + weight(word), 0);
  const whole = sum(words);
  return whole === 0 ? 0 : sum(words.filter((word) => held.has(stem(word)))) / whole;
}

function answerOf(record: EngineRecord): ShortAnswer {
  const [href] = record.filters?.['readOn'] ?? [];
  const [text = href] = record.filters?.['readOnText'] ?? [];
  return {
    href: record.url,
    question: record.meta['title'] ?? '',
    text: record.content,
    cites: record.filters?.['cites'] ?? [],
    ...(href === undefined || text === undefined ? {} : { readOn: { href, text } }),
  };
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 1 : values.reduce((sum, value) => sum + value, 0) / values.length;

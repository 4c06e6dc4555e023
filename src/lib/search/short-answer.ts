import { informativeWords } from './informative.ts';
import { intentsOf, isSameIntent } from './intents.ts';
import type { Lexicon } from './lexicon.ts';
import { wordsOf } from './normalise.ts';
import type { Query } from './query.ts';
import type { SearchWords } from './search-words.ts';
import { covered, type Sense } from './sense.ts';
import { stem } from './stem.ts';
import { topicQuestion, topicWords } from './topic-question.ts';
import { TUNING } from './tuning.ts';
import { USING_WORDS } from './word-lists.ts';

/** A reviewed answer to one question, from the questions of the site. Plain text, addresses without base path. */
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
 * The number of the question that a query clearly asks; `undefined` when it asks none, when two fit alike, when it asks
 * something else about the same thing, or only names a topic of which people ask more than one thing.
 */
export function clearQuestion(
  query: Query,
  senses: readonly Sense[],
  questions: SearchWords['questions'],
  lexicon: Lexicon,
): number | undefined {
  const asked = informativeWords(query.words);
  if (topicWords(asked).length === 0) return undefined;
  if (!query.isQuestion) return topicQuestion(query, questions, lexicon);
  const told = senses.filter(({ term }) => !USING_WORDS.has(term));
  const fits = questions
    .map(([, ways], at) => ({
      at,
      fit: Math.max(...ways.map((way) => fitOf(query, asked, told, wordsOf(way), lexicon))),
    }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit);
  const [first, second] = fits;
  if (first === undefined) return undefined;
  if (second !== undefined && first.fit - second.fit < TUNING.answer.lead) return undefined;
  return first.at;
}

/**
 * How well one way of asking fits, from 0 (not clearly) to 1.1 (every word, and the same kind of question). Another kind
 * of question about the same thing does not fit, nor does a single word that could be any kind.
 */
function fitOf(
  query: Query,
  asked: readonly string[],
  senses: readonly Sense[],
  way: readonly string[],
  { joinPhrases }: Lexicon,
): number {
  const wanted = new Set(topicWords(joinPhrases(way)).map(stem));
  const queryCovered = covered(senses, wanted);
  if (queryCovered < TUNING.answer.queryCovered || wanted.size === 0) return 0;
  // Lay words widen a search; an answer needs words of the question itself.
  const literal = senses.map(({ rows, ...sense }) => ({ ...sense, rows: rows.slice(0, 1) }));
  if (covered(literal, wanted) < TUNING.answer.literal) return 0;
  const said = new Set(senses.flatMap(({ rows }) => rows.flat()));
  const questionCovered = [...wanted].filter((one) => said.has(one)).length / wanted.size;
  if (questionCovered < TUNING.answer.questionCovered) return 0;
  const meant = intentsOf(way.join(' '));
  const same = query.intents.some((asks) => meant.some((means) => isSameIntent(asks, means)));
  if (!same && meant.length > 0 && (query.intents.length > 0 || asked.length === 1)) return 0;
  return (queryCovered + questionCovered) / 2 + (same ? 0.1 : 0);
}

import type { Found } from './find.ts';
import { wordsOf } from './normalise.ts';
import type { Place } from './place.ts';
import type { Query } from './query.ts';
import { covered, type Sense } from './sense.ts';
import { TUNING } from './tuning.ts';
import { SUBJECT_WORDS } from './word-lists.ts';

/** A place with how well it answers a query; comparable within one query only. */
export interface Ranked {
  place: Place;
  score: number;
}

/** The places of one page that answer a query, best first. */
export interface RankedPage {
  score: number;
  places: Ranked[];
}

/**
 * Orders places for a query by their text, their heading, their page's title and the questions that are answered there,
 * and groups them by page, best first.
 */
export function rankPages(
  places: readonly Place[],
  found: Found,
  senses: readonly Sense[],
  query: Query,
): RankedPage[] {
  const ranked = places
    .map((place) => ({ place, score: scoreOf(place, found, senses, query) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return [...Map.groupBy(ranked, ({ place }) => place.page.url).values()]
    .map((held) => ({
      places: held
        .filter(({ score }) => score >= TUNING.beside * (held[0]?.score ?? 0))
        .slice(0, TUNING.perPage),
      score: (held[0]?.score ?? 0) + TUNING.secondPlace * (held[1]?.score ?? 0),
    }))
    .sort((a, b) => b.score - a.score);
}

function scoreOf(place: Place, found: Found, senses: readonly Sense[], query: Query): number {
  const heading = covered(senses, place.stems);
  const both = covered(senses, place.stems, place.page.stems);
  const asked = Math.max(0, ...place.ways.map((way) => likeness(senses, way)));
  const score =
    TUNING.text * (found.texts.get(place.hit) ?? 0) +
    TUNING.heading * heading +
    TUNING.pageTitle * (both - heading) +
    TUNING.exact * (heading > 0 ? likeness(senses, place.stems) : 0) +
    TUNING.asked * asked ** 2 +
    (place.asks.has(query.words.join(' ')) ? TUNING.verbatim : 0) +
    (place.kind === 'a' && !query.isQuestion ? TUNING.topic * likeness(senses, place.stems) : 0) +
    (namesSubject(place, query) ? TUNING.subject : 0) +
    (query.isShape && answersKind(place, query) ? TUNING.shape : 0);
  return score * TUNING.kinds[place.kind] * fit(place, query);
}

/** How alike a query and a way of asking are, from 0 to 1: both must hold most of the other. */
function likeness(senses: readonly Sense[], way: ReadonlySet<string>): number {
  const held = covered(senses, way);
  if (held === 0 || way.size === 0) return 0;
  const used = new Set(senses.flatMap(({ rows }) => rows.flat()));
  const answered = [...way].filter((stem) => used.has(stem)).length / way.size;
  return (2 * held * answered) / (held + answered || 1);
}

/** The gain of a place whose heading answers the kind of question, or whose stage is what the question is about. */
function fit(place: Place, query: Query): number {
  const staged = query.intents.some(({ stage }) => stage === place.page.stage);
  return (answersKind(place, query) ? 1 + TUNING.intent : 1) * (staged ? 1 + TUNING.stage : 1);
}

/** Whether a query that holds nothing but the site's subject finds it in the title. */
function namesSubject({ title }: Place, { terms }: Query): boolean {
  return (
    terms.every((term) => SUBJECT_WORDS.has(term)) &&
    wordsOf(title).some((word) => terms.includes(word))
  );
}

const answersKind = ({ title }: Place, { intents }: Query): boolean =>
  intents.some(({ heading }) => heading.test(title));

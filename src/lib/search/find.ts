import type { EngineHit, SearchEngine } from './engine.ts';
import { TUNING } from './tuning.ts';

/** What is known of a query's terms. */
export interface Found {
  /** For each place by the engine's id, how well it holds the terms, from 0 to 1 + `TUNING.strictShare`. */
  texts: ReadonlyMap<string, number>;
  /** For each term, how much it tells places apart: more the fewer hold it, most when none does. */
  rarities: ReadonlyMap<string, number>;
}

/** What to look for on account of one term. */
export interface Asked {
  term: string;
  /** What to ask the engine, none for a term that it doesn't hold: it would shorten it until something fits. */
  words: readonly string[];
  /** Places that hold the term in a heading or a question, which are not in the engine's index. */
  named: Iterable<string>;
}

/**
 * Looks for each term alone. A place that holds all of them is a strict match and gets `TUNING.strictShare`; below that,
 * its score is the mean of its scores for the terms, weighted by their rarity.
 */
export async function findTexts(
  engine: SearchEngine,
  asked: readonly Asked[],
  total: number,
): Promise<Found> {
  const found = await Promise.all(
    asked.map(async ({ term, words, named }) => {
      const searched = await Promise.all(words.map((word) => engine.search(word)));
      const scores = bestOf(searched.map(({ results }) => results));
      for (const hit of named) scores.set(hit, 1);
      return { term, scores, rarity: rarity(scores.size, total) };
    }),
  );
  const whole = found.reduce((sum, { rarity }) => sum + rarity, 0);
  const held = found.filter(({ scores }) => scores.size > 0);
  const texts = new Map<string, number>();
  for (const { scores, rarity } of held) {
    for (const [hit, score] of scores) {
      const share = TUNING.presence + (1 - TUNING.presence) * score;
      texts.set(hit, (texts.get(hit) ?? 0) + (rarity / whole) * share);
    }
  }
  for (const [hit, score] of texts) {
    if (held.length > 1 && held.every(({ scores }) => scores.has(hit)))
      texts.set(hit, score + TUNING.strictShare * score);
  }
  return { texts, rarities: new Map(found.map(({ term, rarity }) => [term, rarity])) };
}

/** How much a word that `found` of `total` places hold tells them apart. */
function rarity(found: number, total: number): number {
  return Math.log(1 + total / Math.max(found, 0.5));
}

/** The best score of each record in several searches, each from 0 to 1. */
function bestOf(searches: readonly (readonly EngineHit[])[]): Map<string, number> {
  const best = new Map<string, number>();
  for (const hits of searches) {
    const top = Math.max(...hits.map((hit) => hit.score), Number.MIN_VALUE);
    for (const { id, score } of hits) best.set(id, Math.max(score / top, best.get(id) ?? 0));
  }
  return best;
}

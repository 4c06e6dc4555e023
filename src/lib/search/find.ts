import type { EngineHit, SearchEngine } from './engine.ts';
import { TUNING } from './tuning.ts';

/** What the engine holds of a query's terms. */
export interface Found {
  /** For each record by the engine's id, how well its text matches, from 0 to 1 + `TUNING.strictShare`. */
  texts: ReadonlyMap<string, number>;
  /** For each term, how much it tells records apart: more the fewer hold it, most when none does. */
  rarities: ReadonlyMap<string, number>;
}

/**
 * Looks for all terms at once and for each alone: a record's score is the mean of its scores for the terms, weighted by
 * their rarity, and more where all of them stand in it. `asked` gives the words to ask for a term by; none
 * for one that the site doesn't hold, which the engine would shorten until something fits ("acene" finds "a").
 */
export async function findTexts(
  engine: SearchEngine,
  terms: readonly string[],
  total: number,
  asked: (term: string) => readonly string[],
): Promise<Found> {
  const searched = await Promise.all(
    terms.map(async (term) => {
      const words = asked(term);
      const found = await Promise.all(words.map((word) => engine.search(word)));
      const hits = bestOf(found.map(({ results }) => results));
      return { term, words, hits, rarity: rarity(hits.length, total) };
    }),
  );
  const held = searched.filter(({ hits }) => hits.length > 0);
  const strict =
    held.length > 1
      ? (await engine.search(held.map(({ words }) => words.at(-1)).join(' '))).results
      : [];
  const whole = searched.reduce((sum, { rarity }) => sum + rarity, 0);
  const texts = new Map<string, number>();
  for (const { hits, rarity } of held) add(texts, hits, rarity / whole);
  add(texts, strict, TUNING.strictShare);
  return {
    texts,
    rarities: new Map(searched.map(({ term, rarity }) => [term, rarity])),
  };
}

/** How much a word that `found` of `total` records hold tells them apart. */
export function rarity(found: number, total: number): number {
  return Math.log(1 + total / Math.max(found, 0.5));
}

/** The hits of several searches for one term, each record once with its best score. */
function bestOf(found: readonly (readonly EngineHit[])[]): EngineHit[] {
  const best = new Map<string, EngineHit>();
  for (const hits of found) {
    const top = Math.max(...hits.map((hit) => hit.score), Number.MIN_VALUE);
    for (const hit of hits) {
      const score = hit.score / top;
      if (score > (best.get(hit.id)?.score ?? 0)) best.set(hit.id, { ...hit, score });
    }
  }
  return [...best.values()];
}

function add(texts: Map<string, number>, hits: readonly EngineHit[], weight: number): void {
  const best = Math.max(...hits.map((hit) => hit.score), Number.MIN_VALUE);
  for (const { id, score } of hits) {
    const share = TUNING.presence + (1 - TUNING.presence) * (score / best);
    texts.set(id, (texts.get(id) ?? 0) + weight * share);
  }
}

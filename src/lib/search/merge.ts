import type { EngineHit } from './engine.ts';
import { TUNING } from './tuning.ts';

/** What the search for one word found. */
export interface TermHits {
  term: string;
  /** How much the word tells records apart: 0 when nothing holds it, more the fewer hold it. */
  rarity: number;
  hits: readonly EngineHit[];
}

/** A record that holds at least one word of the query. */
export interface Candidate {
  hit: EngineHit;
  /** From 0 to 1 + `TUNING.strictShare`, comparable within one query only. */
  score: number;
  /** Positions of all matching words in the record's content. */
  positions: Set<number>;
}

/** How much a word that `found` of `total` records hold tells them apart. */
export function rarity(found: number, total: number): number {
  return Math.log(1 + total / Math.max(found, 0.5));
}

/**
 * Merges the search for all words with those for each word: a record's score is the mean of its scores for the
 * words, weighted by their rarity, and more where all words stand in it. Best first.
 */
export function mergeHits(strict: readonly EngineHit[], terms: readonly TermHits[]): Candidate[] {
  const candidates = new Map<string, Candidate>();
  const whole = terms.reduce((sum, term) => sum + term.rarity, 0);
  for (const { hits, rarity } of terms) add(candidates, hits, rarity / whole);
  add(candidates, strict, TUNING.strictShare);
  return [...candidates.values()].sort((a, b) => b.score - a.score);
}

function add(candidates: Map<string, Candidate>, hits: readonly EngineHit[], weight: number): void {
  const best = Math.max(...hits.map((hit) => hit.score), Number.MIN_VALUE);
  for (const hit of hits) {
    const candidate = candidates.get(hit.id) ?? { hit, score: 0, positions: new Set<number>() };
    const share = TUNING.presence + (1 - TUNING.presence) * (hit.score / best);
    candidate.score += weight * share;
    for (const position of hit.words) candidate.positions.add(position);
    candidates.set(hit.id, candidate);
  }
}

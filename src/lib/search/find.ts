import type { EngineHit, EngineRecord, SearchEngine } from './engine.ts';
import { mergeHits, rarity, type Candidate, type TermHits } from './merge.ts';
import { wordsOf } from './normalise.ts';
import { TUNING } from './tuning.ts';

/** Records that hold words of a query, and what is known of those words. */
export interface Found {
  /** Best first. */
  candidates: Candidate[];
  /** The rarity of each word; a word that no record holds has the highest. */
  rarities: ReadonlyMap<string, number>;
  /** Words that no record holds. */
  unknown: string[];
}

/** Looks for each term alone and for all known terms at once, and merges what was found. */
export async function findRecords(
  engine: SearchEngine,
  terms: readonly string[],
  total: number,
): Promise<Found> {
  const found = await Promise.all(terms.map((term) => findTerm(engine, term, total)));
  const known = found.filter((term) => term.hits.length > 0);
  const strict =
    known.length > 1 ? (await engine.search(known.map(({ term }) => term).join(' '))).results : [];
  return {
    candidates: mergeHits(strict, known),
    rarities: new Map(found.map((term) => [term.term, term.rarity])),
    unknown: found.filter((term) => term.hits.length === 0).map(({ term }) => term),
  };
}

async function findTerm(engine: SearchEngine, term: string, total: number): Promise<TermHits> {
  const { results } = await engine.search(term);
  const hits = (await isKnown(term, results)) ? results : [];
  return { term, hits, rarity: rarity(hits.length, total) };
}

/** False when the engine shortened the term until some unrelated word fitted. */
async function isKnown(term: string, hits: readonly EngineHit[]): Promise<boolean> {
  const [first] = hits;
  if (first === undefined) return false;
  const record = await first.data();
  return matchedWords(first, record).some((word) => startAlike(word, term));
}

function matchedWords(hit: EngineHit, record: EngineRecord): string[] {
  const content = record.content.split(/\s+/);
  const matched = hit.words.map((position) => content[position] ?? '');
  return [...matched, ...Object.values(record.meta)].flatMap((text) => wordsOf(text));
}

function startAlike(word: string, term: string): boolean {
  if (word.startsWith(term)) return true;
  let shared = 0;
  while (shared < word.length && word[shared] === term[shared]) shared += 1;
  const { letters, share } = TUNING.sharedStart;
  return shared >= letters && shared >= term.length * share;
}

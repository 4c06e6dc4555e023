import type { Passage } from './passage.ts';
import { standsInClaim, statements } from './statement.ts';

/** The share of a text's sentences that stand inside claims, 0 to 1; headings are not counted. */
export function claimedShare(passages: readonly Passage[]): number {
  const all = passages.filter((passage) => passage.kind !== 'heading').flatMap(statements);
  return all.length ? all.filter(standsInClaim).length / all.length : 0;
}

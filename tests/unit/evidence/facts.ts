import type { Fact } from '../../../src/lib/evidence/fact.ts';
import { judge } from '../../../src/lib/evidence/judge.ts';
import type { Passage } from '../../../src/lib/evidence/passage.ts';

/** A fact with the parts that a test names; the rest is the plainest there is. */
export const fact = (parts: Partial<Fact> & { id: string }): Fact => ({
  topic: 'recovery',
  statement: 'A statement.',
  kind: 'definition',
  figures: [],
  sources: ['a-source'],
  ...parts,
});

/** Facts by id, as the rules of truth want them. */
export const known = (...facts: readonly Fact[]): Map<string, Fact> =>
  new Map(facts.map((one) => [one.id, one]));

/** What the rules say of a passage, one message for each error. */
export const said = (passage: Passage, ...facts: readonly Fact[]): string[] =>
  judge(passage, known(...facts)).map(({ message }) => message);

/** A paragraph that stands wholly in a claim. */
export const claim = (text: string, ...facts: readonly string[]): Passage => ({
  kind: 'prose',
  runs: [{ text, facts }],
});

/** A paragraph outside every claim. */
export const plain = (text: string): Passage => ({ kind: 'prose', runs: [{ text }] });

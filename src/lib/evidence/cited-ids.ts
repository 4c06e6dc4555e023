import type { Passage } from './passage.ts';

/** The ids of the facts that a text cites, each once, in the order of their first use. */
export const citedIds = (passages: readonly Passage[]): string[] => [
  ...new Set(passages.flatMap((passage) => passage.runs.flatMap((run) => run.facts ?? []))),
];

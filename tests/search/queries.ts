import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** Something that a patient types, and the places that answer it: `<stage>/<slug>` or `<stage>/<slug>#section`. */
export interface MappedQuery {
  query: string;
  places: string[];
}

/** Which half of the mapped queries: one to work with, one to report, told apart by a hash of the query alone. */
export type Half = 'work' | 'report';

const STAGES = ['understand', 'benefits', 'decide', 'session', 'aftercare'];

/** The mapped queries of one half. */
export function mappedQueries(half: Half): MappedQuery[] {
  return STAGES.flatMap((stage) => Object.entries(read<Record<string, string>>(stage)))
    .map(([query, places]) => ({ query, places: places.split(/\s+/) }))
    .filter(({ query }) => (hash(query) % 2 === 0 ? 'work' : 'report') === half);
}

/** Questions that this site does not answer. */
export const offTopicQueries = (): string[] => read<string[]>('off-topic');

/** What people type who need help, with the level of help. */
export const urgentQueries = (): [query: string, level: string][] =>
  Object.entries(read<Record<string, string>>('urgent'));

// The files are ours and each reader names their shape.
const read = <T>(name: string): T =>
  parse(readFileSync(new URL(`queries/${name}.yml`, import.meta.url), 'utf8')) as T;

/** FNV-1a. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (const byte of Buffer.from(text)) value = Math.imul(value ^ byte, 0x01000193) >>> 0;
  return value >>> 3;
}

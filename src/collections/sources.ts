import { getCollection, type CollectionEntry } from 'astro:content';
import { memo } from './memo.ts';

export type Source = CollectionEntry<'sources'>['data'] & { id: string };

/** Every source by its id. */
export const sources = memo(async (): Promise<Map<string, Source>> => {
  const entries = await getCollection('sources');
  return new Map(entries.map(({ id, data }) => [id, { id, ...data }]));
});

/** How many of a fact's sources a page names; its entry among the evidence names them all. */
const NAMED = 2;

/** The sources that a page names for these facts, each once, the first of each fact first. */
export async function namedSources(facts: readonly { sources: readonly string[] }[]): Promise<Source[]> {
  const all = await sources();
  const ids = facts.flatMap((fact) => fact.sources.slice(0, NAMED));
  return [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
}

import { getCollection, type CollectionEntry } from 'astro:content';
import { memo } from './memo.ts';

export type Source = CollectionEntry<'sources'>['data'] & {
  id: string;
  /** Its id in the list of an article, short because a page repeats it with every claim. */
  anchor: string;
};

/** Every source by its id. */
export const sources = memo(async (): Promise<Map<string, Source>> => {
  const entries = await getCollection('sources');
  const ids = entries.map((entry) => entry.id).sort();
  return new Map(
    entries.map(({ id, data }) => [
      id,
      { ...data, id, anchor: `s${ids.indexOf(id).toString(36)}` },
    ]),
  );
});

/** How many of a fact's sources a page names, the weightiest first; its entry among the evidence names them all. */
const NAMED = 1;

/** The sources that a page names for these facts, each once, the first of each fact first. */
export async function namedSources(
  facts: readonly { sources: readonly string[] }[],
  named = NAMED,
): Promise<Source[]> {
  const all = await sources();
  const ids = facts.flatMap((fact) => fact.sources.slice(0, named));
  return [...new Set(ids)].flatMap((id) => all.get(id) ?? []);
}

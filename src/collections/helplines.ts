import { getCollection, type CollectionEntry } from 'astro:content';
import { factsOf } from './facts.ts';

export type Helpline = CollectionEntry<'helplines'>['data'] & { region: string };

/** Where to turn for help, place by place. Throws when a number rests on a fact that does not exist. */
export async function helplines(): Promise<Helpline[]> {
  const entries = await getCollection('helplines');
  for (const { id, data } of entries) await factsOf(data.facts, `content/helplines/${id}.yml`);
  return entries.map(({ id, data }) => ({ region: id, ...data })).sort((a, b) => a.order - b.order);
}

import { getCollection, type CollectionEntry } from 'astro:content';
import { memo } from './memo.ts';

export type Source = CollectionEntry<'sources'>['data'] & { id: string };

/** Every source by its id. */
export const sources = memo(async (): Promise<Map<string, Source>> => {
  const entries = await getCollection('sources');
  return new Map(entries.map(({ id, data }) => [id, { id, ...data }]));
});

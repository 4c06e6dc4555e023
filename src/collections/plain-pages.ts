import { getCollection, type CollectionEntry } from 'astro:content';
import { readBody } from './body.ts';
import { demandTruth } from './demand-truth.ts';

/** The pages about the site itself. */
export const plainPages = (): Promise<CollectionEntry<'pages'>[]> => getCollection('pages');

/** One of them, ready to show. Throws when a sentence breaks a rule of truth. */
export async function readPlainPage(entry: CollectionEntry<'pages'>) {
  const file = `content/pages/${entry.id}.mdx`;
  const { Content, passages } = await readBody(entry, file);
  await demandTruth(file, passages);
  return { Content, data: entry.data };
}

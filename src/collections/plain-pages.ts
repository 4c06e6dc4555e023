import { getCollection, render, type CollectionEntry } from 'astro:content';
import type { Passage } from '../lib/evidence/passage.ts';
import { demandTruth } from './demand-truth.ts';

/** The pages about the site itself. */
export const plainPages = (): Promise<CollectionEntry<'pages'>[]> => getCollection('pages');

/** One of them, ready to show. Throws when a sentence breaks a rule of truth. */
export async function readPlainPage(entry: CollectionEntry<'pages'>) {
  const { Content, remarkPluginFrontmatter } = await render(entry);
  // The claims plugin puts them there for every MDX file; its type is not known to the content layer.
  const body = remarkPluginFrontmatter['passages'] as Passage[];
  await demandTruth(`content/pages/${entry.id}.mdx`, body);
  return { Content, data: entry.data };
}

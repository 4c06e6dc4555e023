import { getCollection, render } from 'astro:content';
import type { Passage } from '../lib/evidence/passage.ts';
import { demandTruth } from './demand-truth.ts';

/** The help for each level of urgent query, ready to show. Throws when a text breaks a rule of truth. */
export async function urgentHelp() {
  const entries = await getCollection('urgent');
  return Promise.all(
    entries.map(async (entry) => {
      const { Content, remarkPluginFrontmatter } = await render(entry);
      // The claims plugin puts them there for every MDX file; its type is not known to the content layer.
      const body = remarkPluginFrontmatter['passages'] as Passage[];
      await demandTruth(`content/search/urgent/${entry.id}.mdx`, body);
      return { level: entry.id, Content };
    }),
  );
}

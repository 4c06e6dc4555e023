import { getCollection } from 'astro:content';
import { readBody } from './body.ts';
import { demandTruth } from './demand-truth.ts';

/** The help for each level of urgent query, ready to show. Throws when a text breaks a rule of truth. */
export async function urgentHelp() {
  const entries = await getCollection('urgent');
  return Promise.all(
    entries.map(async (entry) => {
      const file = `content/search/urgent/${entry.id}.mdx`;
      const { Content, passages } = await readBody(entry, file);
      await demandTruth(file, passages);
      return { level: entry.id, Content };
    }),
  );
}

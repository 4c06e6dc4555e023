import { getCollection, type CollectionEntry } from 'astro:content';
import { glossaryPassages } from '../lib/evidence/short-passages.ts';
import { contentError } from './content-error.ts';
import { demandTruth } from './demand-truth.ts';
import { memo } from './memo.ts';
import { demandReadOn } from './read-on.ts';

export type GlossaryTerm = CollectionEntry<'glossary'>['data'] & { id: string };

/** Every term of the glossary, by the alphabet. Throws when a meaning breaks a rule of truth or leads nowhere. */
export const glossary = memo(async (): Promise<GlossaryTerm[]> => {
  const entries = await getCollection('glossary');
  for (const { id, data } of entries) {
    const file = `content/glossary/${id}.yml`;
    if (data.readOn) await demandReadOn(data.readOn, file);
    await demandTruth(file, glossaryPassages(data, 'meaning'));
  }
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.term.localeCompare(b.term, 'en'));
});

/** One term. Throws when there is none with this id. */
export async function glossaryTerm(id: string, file: string): Promise<GlossaryTerm> {
  const term = (await glossary()).find((entry) => entry.id === id);
  if (term) return term;
  throw contentError(
    file,
    `There is no glossary term "${id}".`,
    'Use the file name of a term in content/glossary, without .yml, or write it.',
  );
}

import { getCollection, type CollectionEntry } from 'astro:content';
import { questionPassages } from '../lib/evidence/short-passages.ts';
import { demandTruth } from './demand-truth.ts';
import { memo } from './memo.ts';
import { demandReadOn } from './read-on.ts';

export type Question = CollectionEntry<'questions'>['data'] & { id: string };

/** Every question, by the alphabet. Throws when an answer breaks a rule of truth or leads nowhere. */
export const questions = memo(async (): Promise<Question[]> => {
  const entries = await getCollection('questions');
  for (const { id, data } of entries) {
    const file = `content/questions/${id}.yml`;
    await demandReadOn(data.readOn, file);
    await demandTruth(file, questionPassages(data, 'answer'));
  }
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.question.localeCompare(b.question, 'en'));
});

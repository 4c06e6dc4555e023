import { getCollection, type CollectionEntry } from 'astro:content';
import { questionPassages } from '../lib/evidence/short-passages.ts';
import { articles } from './articles.ts';
import { contentError } from './content-error.ts';
import { demandTruth } from './demand-truth.ts';
import { memo } from './memo.ts';

export type Question = CollectionEntry<'questions'>['data'] & { id: string };

/** Every question, by the alphabet. Throws when an answer breaks a rule of truth or leads nowhere. */
export const questions = memo(async (): Promise<Question[]> => {
  const entries = await getCollection('questions');
  const pages = new Set((await articles()).map((article) => article.id));
  for (const { id, data } of entries) {
    const file = `content/questions/${id}.yml`;
    const page = data.readOn.split('#')[0] ?? '';
    if (!pages.has(page))
      throw contentError(
        file,
        `There is no article "${page}".`,
        'Name an article in content/articles in "readOn".',
      );
    await demandTruth(file, questionPassages(data, 'answer'));
  }
  return entries
    .map(({ id, data }) => ({ id, ...data }))
    .sort((a, b) => a.question.localeCompare(b.question, 'en'));
});

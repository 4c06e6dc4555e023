import { glob, type Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { articleSchema } from './schemas/article.ts';
import { factSchema } from './schemas/fact.ts';
import { glossarySchema } from './schemas/glossary.ts';
import { helplineSchema } from './schemas/helpline.ts';
import { pageSchema } from './schemas/page.ts';
import { questionSchema } from './schemas/question.ts';
import { reviewSchema } from './schemas/review.ts';
import { sourceSchema } from './schemas/source.ts';
import { urgentSchema } from './schemas/urgent.ts';

export const collections = {
  articles: defineCollection({
    loader: files('content/articles', '*/*.mdx'),
    schema: articleSchema(),
  }),
  pages: defineCollection({ loader: files('content/pages', '*.mdx'), schema: pageSchema() }),
  urgent: defineCollection({
    loader: files('content/search/urgent', '*.mdx'),
    schema: urgentSchema(),
  }),
  facts: defineCollection({ loader: files('content/facts', '*/*.yml'), schema: factSchema() }),
  sources: defineCollection({ loader: files('content/sources', '*.yml'), schema: sourceSchema() }),
  questions: defineCollection({
    loader: files('content/questions', '*.yml'),
    schema: questionSchema(),
  }),
  glossary: defineCollection({
    loader: files('content/glossary', '*.yml'),
    schema: glossarySchema(),
  }),
  reviews: defineCollection({ loader: files('content/reviews', '*.yml'), schema: reviewSchema() }),
  helplines: defineCollection({
    loader: files('content/helplines', '*.yml'),
    schema: helplineSchema(),
  }),
};

/** The path below `base`, without its ending, is the id. */
function files(base: string, pattern: string): Loader {
  const loader = glob({ base, pattern, generateId: ({ entry }) => entry.replace(/\.\w+$/, '') });
  return { ...loader, load: (context) => loader.load(context).catch(sayWhatToDo) };
}

/** Astro's own hints send an author to pages about schemas and data formats. */
function sayWhatToDo(error: unknown): never {
  if (error instanceof Error) {
    const hint =
      error.name === 'InvalidContentEntryDataError'
        ? 'Correct the fields that are named. src/schemas says what each may hold.'
        : 'Correct the YAML there: close every bracket and quotation mark, indent with spaces, and put a text with a colon in it in quotation marks.';
    Object.assign(error, { hint });
  }
  throw error;
}

import { z } from 'astro/zod';
import {
  changesSchema,
  openArticleSchema,
  openArticlesSchema,
  openFactsSchema,
} from '../schemas/open-data.ts';

/** The JSON Schemas (2020-12) of the open data, by the name under which `/api/schema/` has them. */
export const OPEN_SCHEMAS = {
  facts: schema('Every published fact with its sources', openFactsSchema()),
  articles: schema('Every article in short', openArticlesSchema()),
  article: schema('One article', openArticleSchema()),
  changes: schema('What changed, and why', changesSchema()),
} as const;

/** As input, so that a field which is added later breaks nobody's check. */
function schema(title: string, shape: z.ZodType): object {
  return { title, ...z.toJSONSchema(shape, { io: 'input' }) };
}

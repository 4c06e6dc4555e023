import { readFile } from 'node:fs/promises';
import { AstroError } from 'astro/errors';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import type { LayData } from '../lib/search/lay.ts';
import {
  apartSchema,
  guardSchema,
  layWordsSchema,
  spellingsSchema,
} from '../schemas/search-words.ts';

const FOLDER = 'content/search';

/** The reviewed words of `content/search/`. Throws an `AstroError` that names the file when one breaks its schema. */
export async function layData(): Promise<LayData> {
  const [layWords, brands, spellings, guard, apart] = await Promise.all([
    read('lay-words', layWordsSchema()),
    read('brands', layWordsSchema()),
    read('spellings', spellingsSchema()),
    read('guard-words', guardSchema()),
    read('never-confuse', apartSchema()),
  ]);
  return { lay: [...layWords, ...brands], spellings, guard: guard.words.split(/\s+/), apart };
}

async function read<T extends z.ZodType>(name: string, schema: T): Promise<z.output<T>> {
  const file = `${FOLDER}/${name}.yml`;
  const result = schema.safeParse(parse(await readFile(file, 'utf8')));
  if (result.success) return result.data;
  const said = result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
  throw new AstroError(
    `${file}: ${said.join('; ')}`,
    'src/schemas/search-words.ts says what it may hold.',
  );
}

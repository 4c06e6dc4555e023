import { globSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import type { Fact } from '../lib/evidence/fact.ts';
import { factSchema } from '../schemas/fact.ts';
import { readAs } from './read-as.ts';

/** Every entry of a folder of content/, read and checked by its schema; for commands that run without Astro. */
export function entries<T extends z.ZodType>(
  pattern: string,
  schema: T,
): { id: string; topic: string; file: string; data: z.output<T> }[] {
  return globSync(pattern).map((file) => ({
    id: basename(file, '.yml'),
    topic: basename(dirname(file)),
    file,
    data: readAs(schema, parse(readFileSync(file, 'utf8')), file),
  }));
}

/** All facts by id, as the rules of truth need them. */
export const facts = (): Map<string, Fact> =>
  new Map(
    entries('content/facts/*/*.yml', factSchema()).map(({ id, topic, data }) => [
      id,
      { id, topic, ...data },
    ]),
  );

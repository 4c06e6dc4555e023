import { getCollection } from 'astro:content';
import type { Fact } from '../lib/evidence/fact.ts';
import { strayNumbers } from '../lib/evidence/numbers.ts';
import { contentError } from './content-error.ts';
import { memo } from './memo.ts';
import { sources } from './sources.ts';

export type TopicFact = Fact & { file: string };

/**
 * Every fact by its id. Throws when an id is used twice, a source does not exist, or a statement
 * prints a number that its own figures do not hold.
 */
export const facts = memo(async (): Promise<Map<string, TopicFact>> => {
  const known = await sources();
  const all = new Map<string, TopicFact>();
  for (const entry of await getCollection('facts')) {
    const [topic = '', id = ''] = entry.id.split('/');
    const file = `content/facts/${entry.id}.yml`;
    const other = all.get(id);
    if (other) {
      throw contentError(
        file,
        `The id "${id}" is already used by ${other.file}.`,
        'Fact ids are unique over all topics. Give one of the two files another name.',
      );
    }
    for (const source of entry.data.sources) {
      if (!known.has(source)) {
        throw contentError(
          file,
          `There is no source "${source}".`,
          'Use the file name of a source in content/sources, without .yml.',
        );
      }
    }
    const [stray] = strayNumbers(entry.data.statement, entry.data.figures);
    if (stray) {
      throw contentError(
        file,
        `The statement prints "${stray}", which its figures do not hold.`,
        'Add the number to "figures" as the statement says it, number and unit together.',
      );
    }
    all.set(id, { id, topic, file, ...entry.data });
  }
  return all;
});

/** The facts with these ids, in this order. Throws on an unknown id, naming `file`. */
export async function factsOf(ids: readonly string[], file: string): Promise<TopicFact[]> {
  const all = await facts();
  return ids.map((id) => {
    const fact = all.get(id);
    if (fact) return fact;
    throw contentError(
      file,
      `There is no fact "${id}".`,
      'Use the file name of a fact in content/facts, without .yml.',
    );
  });
}

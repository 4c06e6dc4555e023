import { getCollection } from 'astro:content';
import { contentError } from './content-error.ts';
import { memo } from './memo.ts';

/** Throws when `<stage>/<slug>` or `<stage>/<slug>#section` leads to no article, or to no section of it, naming `file`. */
export async function demandReadOn(readOn: string, file: string): Promise<void> {
  const [page = '', section] = readOn.split('#');
  const known = (await sectionIds()).get(page);
  if (!known) {
    throw contentError(
      file,
      `There is no article "${page}".`,
      'Name an article in content/articles in "readOn".',
    );
  }
  if (section !== undefined && !known.includes(section)) {
    throw contentError(
      file,
      `The article "${page}" has no section "${section}".`,
      `Name one of its sections in "readOn": ${known.join(', ')}.`,
    );
  }
}

/** The ids of the headings of each article, as its source has them. */
export const sectionIds = memo(async (): Promise<Map<string, string[]>> => {
  const entries = await getCollection('articles');
  return new Map(
    entries.map(({ id, body = '' }) => [
      id,
      [...body.matchAll(/^#{2,6} .*\{#([\w-]+)\}\s*$/gm)].map((match) => match[1] ?? ''),
    ]),
  );
});

import { AstroError } from 'astro/errors';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../lib/search/record.ts';

/** Files of Pagefind's own interfaces, which this site doesn't use: 430 kB. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/** One file of the search index, its path relative to `/pagefind/`. */
export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/** The files of a search index over the given records. Throws an `AstroError` when there are none or Pagefind objects. */
export async function searchFiles(records: readonly SearchRecord[]): Promise<SearchFile[]> {
  if (records.length === 0) {
    throw new AstroError(
      'The search index would be empty.',
      'Pages are searched when they hold article[data-article], [data-question], [data-glossary-term] or [data-search-page] in main.',
    );
  }
  const { index, errors } = await createIndex();
  if (index === undefined) throw refused(errors);
  try {
    for (const record of records) {
      const added = await index.addCustomRecord(custom(record));
      if (added.errors.length > 0) throw refused(added.errors, record.url);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw refused(made.errors);
    return made.files.filter(({ path }) => !UNUSED.test(path));
  } finally {
    await index.deleteIndex();
  }
}

/** Ends the process that Pagefind works in, so that a build can end too. */
export const stopPagefind = close;

function custom({ url, language, content, meta, filters }: SearchRecord) {
  const carried = Object.entries(filters).filter(([, values]) => values.length > 0);
  return { url, language, content, meta: { ...meta }, filters: Object.fromEntries(carried) };
}

function refused(errors: readonly string[], at?: string): AstroError {
  return new AstroError(
    `Pagefind could not index ${at ?? 'the site'}: ${errors.join('; ')}`,
    'Look at the records of that page; src/lib/search/records.ts makes them.',
  );
}

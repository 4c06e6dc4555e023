import { gunzipSync } from 'node:zlib';
import { AstroError } from 'astro/errors';
import { close, createIndex } from 'pagefind';
import { minify } from 'vite';
import { indexRecords, type IndexedRecord } from '../lib/search/index-records.ts';
import type { LayData } from '../lib/search/lay.ts';
import { makeWords } from '../lib/search/make-words.ts';
import type { SearchRecord } from '../lib/search/record.ts';
import { answerOf } from '../lib/search/answer-of.ts';

/** Files that this site doesn't use: Pagefind's own interfaces, and its worker, as search brings one. */
const UNUSED = /^pagefind-(ui|modular-ui|component-ui|highlight|worker)\./;

/** What Pagefind's program gives; search takes `createInstance`. */
const EXPORTS = /\bexport\s*\{[^}]*\bcreateInstance\b[^}]*\}/;

/** One file of the search index, its path relative to `/pagefind/`. */
export interface SearchFile {
  path: string;
  content: Uint8Array;
}

/**
 * The files of a search index over the given records, with the site's words (`words.json`, `spelling.json`) and an answer for each question,
 * by its number (`answers/`). Throws an `AstroError` when there are no records or Pagefind objects.
 */
export async function searchFiles(
  records: readonly SearchRecord[],
  data: LayData,
): Promise<SearchFile[]> {
  if (records.length === 0) {
    throw new AstroError(
      'The search index would be empty.',
      'Pages are searched when they hold article[data-article], [data-question], [data-glossary-term] or [data-search-page] in main.',
    );
  }
  const files = await pagefindFiles(indexRecords(records, data));
  const { words, spelling } = makeWords(records, data, hitsOf(files));
  const answers = records.flatMap((record) => answerOf(record) ?? []);
  return [
    ...files,
    json('words.json', words),
    json('spelling.json', spelling),
    ...answers.map((answer, at) => json(`answers/${String(at)}.json`, answer)),
  ];
}

/** Ends the process that Pagefind works in, so that a build can end too. */
export const stopPagefind = close;

async function pagefindFiles(records: readonly IndexedRecord[]): Promise<SearchFile[]> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw refused(errors);
  try {
    for (const record of records) {
      const added = await index.addCustomRecord({ ...record });
      if (added.errors.length > 0) throw refused(added.errors, record.url);
    }
    const made = await index.getFiles();
    if (made.errors.length > 0) throw refused(made.errors);
    return await Promise.all(
      made.files
        .filter(({ path }) => !UNUSED.test(path))
        .map(async (file) =>
          file.path.endsWith('.js') ? { ...file, content: await smaller(file) } : file,
        ),
    );
  } finally {
    await index.deleteIndex();
  }
}

/** Pagefind's program as it comes has spaces, long names and functions that nobody here calls: a fifth of its weight. */
async function smaller({ path, content }: SearchFile): Promise<Uint8Array> {
  const program = Buffer.from(content).toString().replace(EXPORTS, 'export{createInstance}');
  const { code, errors } = await minify(path, program, { module: true });
  if (errors.length > 0) throw refused(errors.map(String));
  return Buffer.from(code);
}

/** Pagefind's id for each address: the name of the file that holds the record, after a mark of 12 bytes. */
function hitsOf(files: readonly SearchFile[]): Map<string, string> {
  return new Map(
    files.flatMap(({ path, content }): [string, string][] => {
      const [, hit] = /^fragment\/(.*)\.pf_fragment$/.exec(path) ?? [];
      if (hit === undefined) return [];
      const record: unknown = JSON.parse(gunzipSync(content).subarray(12).toString());
      return typeof record === 'object' && record !== null && 'url' in record
        ? [[String(record.url), hit]]
        : [];
    }),
  );
}

const json = (path: string, value: unknown): SearchFile => ({
  path,
  content: Buffer.from(JSON.stringify(value)),
});

function refused(errors: readonly string[], at?: string): AstroError {
  return new AstroError(
    `Pagefind could not index ${at ?? 'the site'}: ${errors.join('; ')}`,
    'Look at the records of that page; src/lib/search/records.ts makes them.',
  );
}

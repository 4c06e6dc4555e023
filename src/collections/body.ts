import { render, type CollectionEntry } from 'astro:content';
import type { Passage } from '../lib/evidence/passage.ts';
import type { TermUse } from '../lib/evidence/term-use.ts';
import { contentError } from './content-error.ts';
import { glossary } from './glossary.ts';

/** The body of an entry that is written in MDX, and its passages. Throws on a term that the glossary lacks. */
export async function readBody(
  entry: CollectionEntry<'articles' | 'pages' | 'urgent'>,
  file: string,
) {
  const { Content, headings, remarkPluginFrontmatter } = await render(entry);
  // The claims plugin puts both there for every MDX file; their types are not known to the content layer.
  const passages = remarkPluginFrontmatter['passages'] as Passage[];
  const used = remarkPluginFrontmatter['terms'] as TermUse[];
  if (used.length > 0) await demandTerms(used, file);
  return { Content, headings, passages };
}

async function demandTerms(used: readonly TermUse[], file: string): Promise<void> {
  const known = new Set((await glossary()).map((term) => term.id));
  const lost = used.find(({ id }) => !known.has(id));
  if (!lost) return;
  throw contentError(
    lost.line ? `${file}:${String(lost.line)}` : file,
    `There is no glossary term "${lost.id}".`,
    'Use the file name of a term in content/glossary, without .yml, or write it.',
  );
}

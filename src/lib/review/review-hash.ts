import type { ArticleTexts } from '../evidence/article-passages.ts';
import type { Fact } from '../evidence/fact.ts';
import { canonicalJson } from './canonical-json.ts';

/**
 * The hash of what a reviewer reads: SHA-256, 64 hexadecimal characters, of title, description,
 * answer, key points, safety line, MDX source, and statement, kind, certainty and figures of each
 * cited fact. Dates, order, source addresses and reviews do not count.
 */
export async function reviewHash(
  texts: Omit<ArticleTexts, 'changes'>,
  source: string,
  facts: readonly Fact[],
): Promise<string> {
  const { title, description, answer, keyPoints, safety } = texts;
  const read = {
    title,
    ...{ description, answer, safety },
    keyPoints: keyPoints.map(({ text, facts }) => ({ text, facts })),
    source: normalised(source),
    facts: [...facts]
      .sort((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, statement, kind, certainty, figures }) => ({
        id,
        statement,
        kind,
        certainty,
        figures,
      })),
  };
  const bytes = new TextEncoder().encode(canonicalJson(read));
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The first 8 characters, as a page shows the hash. */
export const shortHash = (hash: string): string => hash.slice(0, 8);

/** Line ends, trailing blanks and runs of empty lines do not change what is read. */
function normalised(source: string): string {
  return source
    .replaceAll('\r\n', '\n')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

import { readFileSync } from 'node:fs';
import type { Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { parse } from 'yaml';
import type { z } from 'astro/zod';
import { articlePassages } from '../lib/evidence/article-passages.ts';
import type { Passage } from '../lib/evidence/passage.ts';
import { passages } from '../markdown/passages.ts';
import { articleSchema } from '../schemas/article.ts';
import { readAs } from './read-as.ts';

/** An article as its file holds it. */
export interface ArticleFile {
  data: z.output<ReturnType<typeof articleSchema>>;
  /** The whole file. */
  source: string;
  /** What follows the frontmatter. */
  body: string;
  root: Root;
  /** The passages of its short texts, and of its body. */
  texts: Passage[];
  prose: Passage[];
}

/** Reads `content/articles/<id>.mdx` as the build does. Throws when there is none or it is not valid. */
export function articleFile(id: string): ArticleFile {
  const file = `content/articles/${id}.mdx`;
  const source = readFileSync(file, 'utf8');
  const [, frontmatter = '', ...rest] = source.split(/^---$/m);
  const data = readAs(articleSchema(), parse(frontmatter), file);
  const root = mdxToMdast(source, { position: true, features: { headingAttributes: true } });
  if (root.type !== 'root') throw new Error(`${id} could not be read.`);
  return {
    ...{ data, source, root, body: rest.join('---').trim() },
    texts: articlePassages(data),
    prose: passages(root),
  };
}

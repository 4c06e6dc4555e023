import heights from '../embed/heights.json' with { type: 'json' };
import releases from '../embed/releases.json' with { type: 'json' };
import { EMBED_ROOT, embedPath } from '../lib/embed/addresses.ts';
import { builderCode, type BuilderCode } from '../lib/embed/builder-code.ts';
import type { HeightTable } from '../lib/embed/heights.ts';
import { BASE, SITE, SITE_URL } from '../site.ts';
import { EMBED_WORDS } from '../strings/en-GB/embed.ts';
import { articleEntries, journey, readArticle } from './articles.ts';

/** An article with the code that shows its card, in our own look. */
export interface CodedArticle {
  id: string;
  stage: string;
  title: string;
  code: BuilderCode;
}

/** Every article that is not withdrawn with its code, in the order of a patient's journey. */
export async function codedArticles(): Promise<CodedArticle[]> {
  const order = (await journey()).map(({ id }) => id);
  const read = await Promise.all((await articleEntries()).map(readArticle));
  return read
    .filter(({ article }) => !article.withdrawn)
    .sort((a, b) => order.indexOf(a.article.id) - order.indexOf(b.article.id))
    .map(({ article, hash, sections }) => {
      const { id, stage, title } = article;
      const measured = HEIGHTS[embedPath(id, { is: 'card' })];
      const choice = { id, view: { is: 'card' }, options: {} } as const;
      const parts = sections.map(({ slug, text }) => ({ id: slug, title: text }));
      const quoted = { ...article, hash, sections: parts };
      const code = builderCode(choice, quoted, { title, heights: measured }, SHARED);
      return { id, stage, title, code };
    });
}

const HEIGHTS: HeightTable = heights;
const ROOT = new URL(`${BASE}/`, SITE_URL).href;
const newest = releases.at(-1);
const SHARED = {
  name: SITE.name,
  root: ROOT,
  loader: {
    src: `${ROOT}${EMBED_ROOT.slice(1)}${newest?.file ?? 'loader.js'}`,
    integrity: newest?.integrity ?? '',
  },
  words: EMBED_WORDS,
};

import { readArticle } from '../../../src/lib/embed/read-article.ts';
import type { EmbedArticle } from '../../../src/lib/embed/article.ts';
import type { EmbedSite } from '../../../src/lib/embed/embed-files.ts';
import { EMBED_WORDS } from '../../../src/strings/en-GB/embed.ts';
import { ARTICLE_PAGE } from './article-page.ts';

/** A site under a base, as the build describes it to the embeds. */
export const SITE: EmbedSite = {
  site: { name: 'Needlewise', url: 'https://needlewise.example/' },
  assets: { style: '/embed/v1/embed.css', script: '/embed/v1/frame.js' },
  words: EMBED_WORDS,
  heights: { '/embed/v1/card/benefits/scars/': { 320: 900, 480: 700, 720: 500 } },
  loader: { src: 'https://needlewise.example/embed/v1/loader.1.js', integrity: 'sha384-1' },
};

/** The article of `ARTICLE_PAGE`, its page changed as given. */
export function article(change: (page: string) => string = (page) => page): EmbedArticle {
  const read = readArticle(change(ARTICLE_PAGE));
  if (!read) throw new Error('The page holds no article.');
  return read;
}

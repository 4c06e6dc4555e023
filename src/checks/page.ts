import { load, type CheerioAPI } from 'cheerio';

/** One HTML page of the built site. */
export interface BuiltPage {
  /** Its address without the base: `/aftercare/first-week/`. */
  path: string;
  /** Its file in the output folder: `aftercare/first-week/index.html`. */
  file: string;
  html: string;
  $: CheerioAPI;
}

/** Reads the HTML of one file in the output folder. */
export function builtPage(file: string, html: string): BuiltPage {
  return { path: `/${file}`.replace(/\/index\.html$/, '/'), file, html, $: load(html) };
}

/** The id of the article that a page holds, or undefined for any other page. */
export function articleId(page: BuiltPage): string | undefined {
  return page.$('article[data-article]').attr('data-article');
}

/** The file in which an author wrote what a page shows, or undefined for a page that is put together. */
export function writtenIn(page: BuiltPage): string | undefined {
  const article = articleId(page);
  if (article !== undefined) return `content/articles/${article}.mdx`;
  const isPlain = page.$('main [data-search-page]').length > 0;
  return isPlain ? `content/pages/${page.path.split('/')[1] ?? ''}.mdx` : undefined;
}

import { load } from 'cheerio';

/** A page as a server sends it. */
export interface CrawledPage {
  /** Its path without the base, with its slashes: `/aftercare/first-week/`. */
  address: string;
  html: string;
}

/** All pages that can be reached by links from `start`, staying below it; what is no HTML or does not answer is left out. */
export async function crawl(start: URL, get: typeof fetch = fetch): Promise<CrawledPage[]> {
  const seen = new Set([start.href]);
  const pages: CrawledPage[] = [];
  // The set grows while it is walked: each page adds the pages that it links to.
  for (const href of seen) {
    const html = await read(href, get);
    if (html === undefined) continue;
    pages.push({ address: `/${href.slice(start.href.length)}`, html });
    for (const link of linksOf(html, href)) if (link.startsWith(start.href)) seen.add(link);
  }
  return pages;
}

async function read(href: string, get: typeof fetch): Promise<string | undefined> {
  const answer = await get(href, { headers: { accept: 'text/html' } });
  const isHtml = answer.headers.get('content-type')?.startsWith('text/html') ?? false;
  return answer.ok && isHtml ? answer.text() : undefined;
}

/** The addresses of pages that a page links to, without query and fragment. */
function linksOf(html: string, base: string): string[] {
  const $ = load(html);
  return $('a[href]')
    .get()
    .map((link) => new URL($(link).attr('href') ?? '', base))
    .filter((url) => url.pathname.endsWith('/'))
    .map((url) => `${url.origin}${url.pathname}`);
}

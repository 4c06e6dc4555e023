import { globSync, readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { close, createIndex } from 'pagefind';
import { recordsOf } from '../../src/lib/search/records.ts';
import type { Search } from '../../src/lib/search/search.ts';
import { pagefindIn } from './pagefind-in.ts';
import type { System } from './scores.ts';

/** `/aftercare/first-week/#redness` as the map of queries writes it. */
const placeOf = (url: string): string => url.replace(/^\//, '').replace(/\/(#|$)/, '$1');

/** The search of this site. */
export const oursAsSystem =
  (search: Search): System =>
  async (query) =>
    (await search.find(query)).results.map(({ href, more }) =>
      [href, ...more.map((one) => one.href)].map(placeOf),
    );

/** Pagefind as it is shipped, over the same built pages. */
export async function plainPagefind(site: string): Promise<System> {
  const { index } = await createIndex();
  if (index === undefined) throw new Error('Pagefind gave no index.');
  for (const { url, html } of pagesOf(site)) await index.addHTMLFile({ url, content: html });
  const { files } = await index.getFiles();
  await close();
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  const engine = (await pagefindIn((path) => Promise.resolve(contents.get(path)))).createInstance(
    {},
  );
  return async (query) => {
    const { results } = await engine.search(query);
    const loaded = await Promise.all(results.slice(0, 10).map(({ data }) => data()));
    return loaded.map((page) => {
      const sections =
        'sub_results' in page && Array.isArray(page.sub_results) ? page.sub_results : [];
      const urls = sections.map((section: { url: string }) => placeOf(section.url));
      return urls.length > 0 ? urls.slice(0, 3) : [placeOf(page.url)];
    });
  };
}

/** MiniSearch with fuzzy and prefix matching, a record for each section of the same pages. */
export function plainMiniSearch(site: string): System {
  const mini = new MiniSearch({
    fields: ['title', 'page', 'content'],
    searchOptions: { fuzzy: 0.2, prefix: true, boost: { title: 3 } },
  });
  const records = pagesOf(site).flatMap(({ url, html }) => recordsOf(html, url));
  mini.addAll(
    records.map(({ url, content, meta }) => ({
      id: url,
      content,
      title: meta.title,
      page: meta.page,
    })),
  );
  return (query) => {
    const places = mini.search(query).map(({ id }) => placeOf(String(id)));
    return Promise.resolve(
      [...Map.groupBy(places, (place) => place.replace(/#.*/, '')).values()].slice(0, 10),
    );
  };
}

/** The pages that a reader comes to; what is made for other sites repeats them. */
function pagesOf(site: string): { url: string; html: string }[] {
  const paths = globSync('**/index.html', { cwd: site });
  return paths
    .filter((path) => !path.startsWith('embed'))
    .map((path) => ({
      url: `/${path.replace(/index\.html$/, '')}`,
      html: readFileSync(`${site}/${path}`, 'utf8'),
    }));
}

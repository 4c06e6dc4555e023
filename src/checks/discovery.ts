import { oembedPath } from '../lib/embed/addresses.ts';
import type { Finding } from './finding.ts';
import { articleId, type BuiltPage } from './page.ts';
import type { BuiltSite } from './site.ts';

/** Every article must name its oEmbed answer once in its head, in full, and the answer must be one that hosts understand. */
export function discovery(site: BuiltSite): Finding[] {
  return site.pages.flatMap((page) => {
    const id = articleId(page);
    return id === undefined ? [] : [...link(page, id, site.address), ...answer(page, id, site)];
  });
}

function link({ $, file }: BuiltPage, id: string, address: URL): Finding[] {
  const own = new URL(oembedPath(id).slice(1), address).href;
  const links = $('link[type="application/json+oembed"]').get();
  const inHead = $('head > link[rel="alternate"][type="application/json+oembed"]').attr('href');
  if (links.length === 1 && inHead === own) return [];
  return [{ kind: 'no-oembed', file, detail: own }];
}

function answer({ $ }: BuiltPage, id: string, site: BuiltSite): Finding[] {
  const path = oembedPath(id);
  const wrong = (detail: string): Finding => ({
    kind: 'broken-oembed',
    file: path.slice(1),
    detail,
  });
  const bytes = site.read(path);
  if (!bytes) return [wrong('it is not there')];
  const data = parsed(new TextDecoder().decode(bytes));
  if (!data) return [wrong('it is no JSON object')];
  const { version, type, title, html, width, height } = data;
  const rules: [boolean, string][] = [
    [version === '1.0' && type === 'rich', 'version and type are not 1.0 and rich'],
    [title === $('h1').text().trim(), 'its title is not the title of the page'],
    [typeof html === 'string' && HTML.test(html), 'its html is not one blockquote and one iframe'],
    [typeof width === 'number' && typeof height === 'number', 'width and height are no numbers'],
  ];
  return rules.filter(([isRight]) => !isRight).map(([, detail]) => wrong(detail));
}

const HTML =
  /^<blockquote>(?:(?!<\/?blockquote).)+<a href="https?:(?:(?!<\/?blockquote).)+<\/blockquote> <iframe src="https?:[^"]+" [^<>]*title="[^"]+"[^<>]*><\/iframe>$/s;

function parsed(json: string): Record<string, unknown> | undefined {
  try {
    const data: unknown = JSON.parse(json);
    // A JSON object has string keys and unknown values.
    return typeof data === 'object' && data !== null
      ? (data as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
}

import type { Finding } from './finding.ts';
import { articleId, type BuiltPage } from './page.ts';
import type { BuiltSite } from './site.ts';

/** Every page must name its language, fit a phone, say what it is to those who link to it, and hold only JSON-LD that parses; an article must hold some. */
export function pageHead({ pages, address }: BuiltSite): Finding[] {
  return pages.flatMap((page) => [
    ...tags(page),
    ...ownAddress(page, address),
    ...linkedData(page),
  ]);
}

const TAGS = [
  'html[lang]',
  'meta[name="viewport"]',
  'meta[property="og:title"]',
  'meta[property="og:description"]',
] as const;

function tags({ $, file }: BuiltPage): Finding[] {
  return TAGS.filter((selector) => {
    const element = $(selector);
    return (
      ((selector === 'html[lang]' ? element.attr('lang') : element.attr('content')) ?? '') === ''
    );
  }).map((detail) => ({ kind: 'missing-part', file, detail }));
}

// The page of a wrong address has no address of its own.
const WITHOUT_ADDRESS = '/404.html';

function ownAddress({ $, file, path }: BuiltPage, address: URL): Finding[] {
  if (path === WITHOUT_ADDRESS) return [];
  const own = new URL(path.slice(1), address).href;
  const said = {
    'link[rel="canonical"]': $('link[rel="canonical"]').attr('href') ?? 'nothing',
    'meta[property="og:url"]': $('meta[property="og:url"]').attr('content') ?? 'nothing',
  };
  return Object.entries(said)
    .filter(([, value]) => value !== own)
    .map(([name, value]) => ({
      kind: 'wrong-own-address',
      file,
      detail: `${name} says ${value}, not ${own}`,
    }));
}

function linkedData(page: BuiltPage): Finding[] {
  const { $, file } = page;
  const scripts = $('script[type="application/ld+json"]').get();
  if (scripts.length === 0) {
    const detail = 'script[type="application/ld+json"]';
    return articleId(page) === undefined ? [] : [{ kind: 'missing-part', file, detail }];
  }
  return scripts.flatMap((script): Finding[] => {
    try {
      JSON.parse($(script).text());
      return [];
    } catch (error) {
      return [{ kind: 'broken-json-ld', file, detail: String(error) }];
    }
  });
}

import type { Finding } from './finding.ts';
import { articleId } from './page.ts';
import { pageWeight, type PageWeight } from './page-weight.ts';
import type { BuiltSite } from './site.ts';

/** Bytes that an article's HTML and CSS may weigh; what a server sends before its first wait is about as much. */
const ARTICLE_TEXT = 14_000;
const MEDIAN_ARTICLE_TEXT = 12_000;
const SCRIPT = 5_000;
const FONTS = 36_000;
const BLOCKING_REQUESTS = 1;

/** Pages must be light enough for a phone on a bad line: HTML and CSS of articles, JavaScript, fonts and render-blocking requests of all. */
export function weight(site: BuiltSite): Finding[] {
  const weighed = site.pages.map((page) => ({ page, weight: pageWeight(page, site) }));
  const articles = weighed.filter(({ page }) => articleId(page) !== undefined);
  const middle = median(articles.map((article) => article.weight.text));
  return [
    ...weighed.flatMap(({ page, weight }) =>
      excesses(weight, articleId(page) === undefined).map((finding) => ({
        ...finding,
        file: page.file,
      })),
    ),
    ...(middle > MEDIAN_ARTICLE_TEXT
      ? [{ kind: 'heavy-median' as const, file: 'all articles', detail: kilobytes(middle) }]
      : []),
  ];
}

/** Bytes as people read them: "12.3 kB". */
export function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function excesses(weight: PageWeight, isOther: boolean): Omit<Finding, 'file'>[] {
  const { text, script, fonts, blocking } = weight;
  const rows: [boolean, Omit<Finding, 'file'>][] = [
    [!isOther && text > ARTICLE_TEXT, { kind: 'heavy-article', detail: kilobytes(text) }],
    [script > SCRIPT, { kind: 'heavy-script', detail: kilobytes(script) }],
    [fonts > FONTS, { kind: 'heavy-fonts', detail: kilobytes(fonts) }],
    [blocking > BLOCKING_REQUESTS, { kind: 'blocking-requests', detail: String(blocking) }],
  ];
  return rows.filter(([isTooMuch]) => isTooMuch).map(([, finding]) => finding);
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? 0;
  const lower = sorted[Math.floor((sorted.length - 1) / 2)] ?? 0;
  return (lower + upper) / 2;
}

import { articleId } from './page.ts';
import { pageWeight } from './page-weight.ts';
import type { BuiltSite } from './site.ts';
import { kilobytes } from './weight.ts';

/** A table of all articles for the build log: path, reading grade, weight of HTML and CSS, of scripts, and the share of sentences inside claims where the page gives it. */
export function summary(site: BuiltSite): string {
  const rows = site.pages
    .filter((page) => articleId(page) !== undefined)
    .map((page) => {
      const { text, script } = pageWeight(page, site);
      const article = page.$('article[data-article]');
      const grade = article.attr('data-grade') ?? '–';
      const claimed = article.attr('data-claimed') ?? '–';
      return [page.path, grade, kilobytes(text), kilobytes(script), claimed];
    });
  return aligned([['page', 'grade', 'HTML and CSS', 'script', 'claimed'], ...rows]);
}

function aligned(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  return rows
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join('  '),
    )
    .join('\n');
}

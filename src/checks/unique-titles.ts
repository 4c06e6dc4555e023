import type { Finding } from './finding.ts';
import { articleId, type BuiltPage } from './page.ts';
import type { BuiltSite } from './site.ts';

/** Every page must have a title and a description of its own; an article's description has 70 to 155 characters, any other at most 160. */
export function uniqueTitles({ pages }: BuiltSite): Finding[] {
  return [
    ...pages.flatMap(lengths),
    ...repeats(pages, titleOf).map((repeat) => ({ kind: 'repeated-title' as const, ...repeat })),
    ...repeats(pages, descriptionOf).map((repeat) => ({
      kind: 'repeated-description' as const,
      ...repeat,
    })),
  ];
}

function titleOf({ $ }: BuiltPage): string {
  return $('head > title').text().trim();
}

function descriptionOf({ $ }: BuiltPage): string {
  return $('meta[name="description"]').attr('content')?.trim() ?? '';
}

function lengths(page: BuiltPage): Finding[] {
  const { file } = page;
  const { length } = descriptionOf(page);
  const [least, most] = articleId(page) === undefined ? [1, 160] : [70, 155];
  const findings: Finding[] = [];
  if (titleOf(page) === '') findings.push({ kind: 'no-title', file, detail: '' });
  if (length === 0) findings.push({ kind: 'no-description', file, detail: '' });
  else if (length < least || length > most) {
    const detail = `${String(length)} characters, not ${String(least)} to ${String(most)}`;
    findings.push({ kind: 'description-length', file, detail });
  }
  return findings;
}

function repeats(
  pages: readonly BuiltPage[],
  textOf: (page: BuiltPage) => string,
): { file: string; detail: string }[] {
  const first = new Map<string, string>();
  return pages.flatMap((page) => {
    const text = textOf(page);
    const earlier = first.get(text);
    if (text === '') return [];
    if (earlier !== undefined) return [{ file: page.file, detail: `“${text}” (also ${earlier})` }];
    first.set(text, page.file);
    return [];
  });
}

import type { Finding } from './finding.ts';
import type { BuiltPage } from './page.ts';
import type { BuiltSite } from './site.ts';

/** A page must have one `h1`, skip no heading level on the way down, and leave no heading empty. */
export function headings({ pages }: BuiltSite): Finding[] {
  return pages.flatMap((page) => {
    const found = headingsOf(page);
    const { file } = page;
    const tops = found.filter(({ level }) => level === 1).length;
    return [
      ...(tops === 1 ? [] : [{ kind: 'one-h1' as const, file, detail: String(tops) }]),
      ...found
        .filter(({ text }) => text === '')
        .map(({ level }) => ({
          kind: 'empty-heading' as const,
          file,
          detail: `h${String(level)}`,
        })),
      ...found.flatMap(({ level, text }, index) => {
        const before = found[index - 1]?.level ?? 0;
        const detail = `h${String(level)} “${text}” follows ${before === 0 ? 'nothing' : `h${String(before)}`}`;
        return level > before + 1 ? [{ kind: 'skipped-heading' as const, file, detail }] : [];
      }),
    ];
  });
}

function headingsOf({ $ }: BuiltPage): { level: number; text: string }[] {
  return $('h1, h2, h3, h4, h5, h6')
    .get()
    .map((element) => ({
      level: Number(element.tagName.slice(1)),
      text: $(element).text().replace(/\s+/g, ' ').trim(),
    }));
}

import { FINDINGS } from '../../../src/checks/finding.ts';
import { builtPage } from '../../../src/checks/page.ts';
import type { BuiltSite, Check } from '../../../src/checks/site.ts';

/** A site of a few files, as the checks see one; a character weighs one byte, compressed or not. */
export function builtSite(
  files: Readonly<Record<string, string>>,
  address = 'https://needlewise.example/',
): BuiltSite {
  return {
    address: new URL(address),
    stages: ['understand', 'benefits', 'session'],
    files: new Set(Object.keys(files).map((file) => `/${file}`)),
    pages: Object.entries(files)
      .filter(([file]) => file.endsWith('.html'))
      .map(([file, html]) => builtPage(file, html)),
    read: (path) => {
      const text = files[path.slice(1)];
      return text === undefined ? undefined : new TextEncoder().encode(text);
    },
    brotli: ({ length }) => length,
  };
}

/** What a check says of a site, one line for each finding: its file and message. */
export function said(check: Check, site: BuiltSite): string[] {
  return check(site).map(({ kind, file, detail }) => `${file}: ${FINDINGS[kind].message(detail)}`);
}

/** What a reference needs to know of a source; names follow CSL. */
export interface Referenced {
  title: string;
  publisher?: string | undefined;
  authors: readonly string[];
  year?: number | undefined;
  url: string;
  use: 'evidence' | 'manufacturer' | 'shows-that-advice-varies';
}

/** The parts of a reference that are read after its label: authors, title, publisher and year. */
export function reference(source: Referenced): string {
  const [first, second, ...others] = source.authors;
  const authors = [first, second && others.length === 0 ? second : undefined]
    .filter(Boolean)
    .join(', ');
  const more = source.authors.length > 2 ? ' and others' : '';
  const imprint = [source.publisher, source.year].filter(Boolean).join(', ');
  return [authors && `${authors}${more}`, source.title, imprint]
    .filter(Boolean)
    .map((part) => String(part).replace(/[.\s]+$/, ''))
    .join('. ')
    .concat('.');
}

/** What a reader has to know of where a source comes from, or undefined. */
export function sourceCaution(source: Pick<Referenced, 'use'>): string | undefined {
  if (source.use === 'manufacturer') return 'Not independent.';
  if (source.use === 'shows-that-advice-varies') return 'Shows that advice varies.';
  return undefined;
}

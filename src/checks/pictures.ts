import type { Finding } from './finding.ts';
import type { BuiltSite } from './site.ts';

/** Every image must have an `alt`, empty for decoration, and every figure a caption that is not empty. */
export function pictures({ pages }: BuiltSite): Finding[] {
  return pages.flatMap(({ $, file }) => [
    ...$('img:not([alt])')
      .get()
      .map((image): Finding => ({ kind: 'no-alt', file, detail: $(image).attr('src') ?? '' })),
    ...$('figure')
      .get()
      .filter((figure) => $(figure).find('figcaption').text().trim() === '')
      .map((figure): Finding => {
        const text = $(figure).text().replace(/\s+/g, ' ').trim();
        return { kind: 'no-caption', file, detail: text.slice(0, 60) };
      }),
  ]);
}

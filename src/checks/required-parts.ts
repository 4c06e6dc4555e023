import type { Finding } from './finding.ts';
import { articleId, type BuiltPage } from './page.ts';
import type { BuiltSite } from './site.ts';

/** Every address of the form `/<stage>/<slug>/` must hold one article with the parts that each article owes its reader. */
export function requiredParts({ pages, stages }: BuiltSite): Finding[] {
  return pages.flatMap((page) => {
    const id = articleId(page);
    if (id !== undefined) {
      return [...frame(page, id), ...sections(page), ...owedSections(page, id)];
    }
    const [, stage = '', slug = ''] = page.path.split('/');
    return stages.includes(stage) && slug !== '' ? [missing(page, 'article[data-article]')] : [];
  });
}

function missing({ file }: BuiltPage, detail: string): Finding {
  return { kind: 'missing-part', file, detail };
}

function frame(page: BuiltPage, id: string): Finding[] {
  const article = page.$('main article[data-article]');
  const findings = ['data-grade', 'data-hash']
    .filter((name) => (article.attr(name) ?? '') === '')
    .map((name) => missing(page, `article[${name}]`));
  if (article.length !== 1) findings.push(missing(page, 'one article in main'));
  if (page.$('article [data-prose]').length === 0) findings.push(missing(page, '[data-prose]'));
  if (page.path !== `/${id}/`) {
    findings.push({ kind: 'wrong-article-id', file: page.file, detail: id });
  }
  return findings;
}

function sections(page: BuiltPage): Finding[] {
  const { $, file } = page;
  const outside = $('article h2')
    .get()
    .filter((heading) => $(heading).closest('section[data-section]').length === 0)
    .map((heading) => $(heading).text().trim())
    .map((detail): Finding => ({ kind: 'loose-heading', file, detail }));
  const unlike = $('article section[data-section]')
    .get()
    .filter((section) => {
      const id = $(section).attr('data-section');
      return $(section).find('h2').attr('id') !== id || $(section).attr('id') !== undefined;
    })
    .map((section) => $(section).attr('data-section') ?? '')
    .map((detail): Finding => ({ kind: 'unlike-section', file, detail }));
  return [...outside, ...unlike];
}

const HELP = 'when-to-get-help';
const OWED: Readonly<Record<string, readonly string[]>> = {
  benefits: ['risks', HELP],
  session: [HELP],
  aftercare: [HELP],
};

function owedSections(page: BuiltPage, id: string): Finding[] {
  const stage = id.split('/')[0] ?? '';
  const findings = ['in-short', 'not-known', 'sources', ...(OWED[stage] ?? [])]
    .filter((name) => page.$(`article section[data-section="${name}"]`).length === 0)
    .map((name) => missing(page, `section[data-section="${name}"]`));
  if (page.$('section[data-section="sources"] li').length === 0) {
    findings.push(missing(page, 'a source in the list of sources'));
  }
  return findings;
}

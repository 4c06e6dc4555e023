import type { ArticleView, PageLink } from '../lib/article-view.ts';
import { address } from '../lib/addresses.ts';
import { oembedPath } from '../lib/embed/addresses.ts';
import { neighbours } from '../lib/journey.ts';
import { BASE, MUST_BE_REVIEWED, SITE, SITE_URL, STAGES, STATUS } from '../site.ts';
import { journey, type Article, type ReadArticle } from './articles.ts';
import { contentError } from './content-error.ts';
import { namedSources, sources } from './sources.ts';

/** Everything that an article's page shows beside its body. Throws on a related page that does not exist. */
export async function articleView(read: ReadArticle): Promise<ArticleView> {
  const { article, cited } = read;
  const all = await journey();
  const known = await sources();
  const { previous, next } = neighbours(all, article.id);
  const stage = STAGES.find(({ id }) => id === article.stage);
  if (!stage)
    throw contentError(
      article.file,
      `There is no stage "${article.stage}".`,
      `Put the file in one of: ${STAGES.map(({ id }) => id).join(', ')}.`,
    );
  const mustBeReviewed = MUST_BE_REVIEWED.some((start) => article.id.startsWith(start));
  return {
    id: article.id,
    title: article.title,
    description: article.description.text,
    answer: article.answer,
    keyPoints: article.keyPoints.map(({ text, facts, to }) => ({
      ...{ text, facts },
      href: to && address(BASE, to),
    })),
    safety: article.safety,
    stage: { title: stage.name, href: address(BASE, `/${stage.id}/`) },
    url: new URL(address(BASE, `/${article.id}/`), SITE_URL).href,
    oembed: new URL(address(BASE, oembedPath(article.id)), SITE_URL).href,
    qr: address(BASE, `/qr/${article.id}.svg`),
    hash: read.hash,
    review: read.review,
    warnUnreviewed: STATUS === 'live' && mustBeReviewed && read.review.is !== 'valid',
    claimed: read.claimed,
    checked: article.checked,
    next: article.next,
    formerly: article.formerly,
    withdrawn: article.withdrawn,
    changes: article.changes,
    sections: read.sections,
    sources: await namedSources(cited),
    previousPage: previous && pageLink(previous),
    nextPage: next && pageLink(next),
    related: article.related.map((id) => {
      const page = all.find((other) => other.id === id);
      if (page) return pageLink(page);
      throw contentError(
        article.file,
        `There is no article "${id}".`,
        'Name articles that exist in "related".',
      );
    }),
    further: article.further.map((id) => {
      const source = known.get(id);
      if (source) return source;
      throw contentError(
        article.file,
        `There is no source "${id}".`,
        'Name sources of content/sources in "further".',
      );
    }),
    textLicence: SITE.textLicence,
    locale: SITE.locale,
  };
}

/** A link to an article. */
export const pageLink = (page: Pick<Article, 'id' | 'title'>): PageLink => ({
  title: page.title,
  href: address(BASE, `/${page.id}/`),
});

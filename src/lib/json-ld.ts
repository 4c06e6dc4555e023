import type { ArticleView, PageLink } from './article-view.ts';

/** schema.org data of an article: only what its page shows. */
export function articleJsonLd(view: ArticleView): object {
  const { origin } = new URL(view.url);
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    name: view.title,
    description: view.description,
    url: view.url,
    inLanguage: view.locale,
    dateModified: view.checked,
    ...(view.review.is === 'valid' ? { lastReviewed: view.review.review.date } : {}),
    ...(view.textLicence ? { license: view.textLicence.url } : {}),
    breadcrumb: breadcrumbJsonLd(
      [view.stage, { title: view.title, href: new URL(view.url).pathname }],
      origin,
    ),
  };
}

/** A schema.org BreadcrumbList; `origin` is put before each address. */
export function breadcrumbJsonLd(trail: readonly PageLink[], origin: string): object {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ title, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: title,
      item: `${origin}${href}`,
    })),
  };
}

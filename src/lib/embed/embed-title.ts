import type { EmbedView } from './addresses.ts';
import type { EmbedArticle, EmbedSection } from './article.ts';

/** The heading at the top of an embed: the article's title, or a section's. Throws when there is no such section. */
export function embedTitle(article: EmbedArticle, view: EmbedView): string {
  return view.is === 'section' ? sectionOf(article, view.section).title : article.title;
}

/** A section of an article by its id. Throws when there is none. */
export function sectionOf(article: EmbedArticle, id: string): EmbedSection {
  const section = article.sections.find((one) => one.id === id);
  if (!section) throw new Error(`The article ${article.id} has no section "${id}".`);
  return section;
}

import { articlePath, embedPath, type EmbedView } from './addresses.ts';
import type { EmbedArticle } from './article.ts';
import type { Heights, HeightTable } from './heights.ts';

/** One embed: where it stands, and how tall it is where that was measured. */
export interface ManifestEmbed {
  url: string;
  heights: Heights | undefined;
}

/** Everything that can be embedded, for those who build their own snippets. */
export interface Manifest {
  version: 1;
  /** The newest loader, its address in full and its hash. */
  loader: { src: string; integrity: string };
  articles: {
    id: string;
    title: string;
    url: string;
    /** SHA-256 of the reviewed text. */
    hash: string;
    review: string;
    checked: string;
    next: string;
    withdrawn: boolean;
    formerly: readonly string[];
    card: ManifestEmbed;
    full: ManifestEmbed;
    sections: (ManifestEmbed & { id: string; title: string; page: string })[];
  }[];
}

/** The manifest of all embeds; `root` is the site's address with its last slash. */
export function manifest(
  articles: readonly EmbedArticle[],
  heights: HeightTable,
  root: string,
  loader: Manifest['loader'],
): Manifest {
  const embed = (id: string, view: EmbedView): ManifestEmbed => {
    const path = embedPath(id, view);
    return { url: `${root}${path.slice(1)}`, heights: heights[path] };
  };
  return {
    version: 1,
    loader,
    articles: articles.map((article) => {
      const { id, title, url, hash, review, checked, next, formerly } = article;
      return {
        ...{ id, title, url, hash, review, checked, next, formerly },
        withdrawn: article.isWithdrawn,
        card: embed(id, { is: 'card' }),
        full: embed(id, { is: 'full' }),
        sections: article.sections.map((section) => ({
          ...{ id: section.id, title: section.title },
          page: `${root}${articlePath(id, section.id).slice(1)}`,
          ...embed(id, { is: 'section', section: section.id }),
        })),
      };
    }),
  };
}

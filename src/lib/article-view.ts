import type { Referenced } from './citation/reference.ts';
import type { ShortText } from './evidence/article-passages.ts';
import type { ReviewState } from './review/review-state.ts';

/** A link to another page of the site. */
export interface PageLink {
  title: string;
  href: string;
}

/** A source as an article lists it. */
export interface ListedSource extends Referenced {
  anchor: string;
  label: string;
  checked: string;
}

/** Everything that an article's page shows beside its body. Days are YYYY-MM-DD; addresses hold the base. */
export interface ArticleView {
  id: string;
  title: string;
  description: string;
  answer: ShortText;
  keyPoints: (ShortText & { href?: string | undefined })[];
  safety: ShortText | undefined;
  stage: PageLink;
  /** The page's public address in full. */
  url: string;
  /** The address of its oEmbed answer in full. */
  oembed: string;
  /** The address of its QR code. */
  qr: string;
  /** SHA-256 of the reviewed text. */
  hash: string;
  review: ReviewState;
  /** Whether the page must say above its answer that it is published unreviewed. */
  warnUnreviewed: boolean;
  /** Share of sentences inside claims, 0 to 1. */
  claimed: number;
  checked: string;
  next: string;
  /** Ids under which it once stood. */
  formerly: readonly string[];
  /** When and why the text was withdrawn. */
  withdrawn: { date: string; why: string } | undefined;
  changes: { date: string; what: string; why: string; safety: boolean }[];
  sections: { slug: string; text: string }[];
  /** The sources that claims, lists and cards name on the page. */
  sources: ListedSource[];
  previousPage: PageLink | undefined;
  nextPage: PageLink | undefined;
  related: PageLink[];
  /** What others tell patients about the same. */
  further: Pick<Referenced, 'title' | 'publisher' | 'url'>[];
  textLicence: { name: string; url: string } | undefined;
  locale: string;
}

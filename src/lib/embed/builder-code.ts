import { longDate } from '../dates.ts';
import { articlePath, type EmbedView } from './addresses.ts';
import type { BuilderChoice } from './builder-choice.ts';
import { frameSnippet } from './frame-snippet.ts';
import type { Heights } from './heights.ts';
import { linkSnippet } from './link-snippet.ts';
import type { Manifest } from './manifest.ts';
import { snippet } from './snippet.ts';
import type { EmbedWords } from './words.ts';

/** What the open data of an article tells, as far as code for hosts quotes it. */
export interface QuotedArticle {
  id: string;
  title: string;
  hash: string;
  checked: string;
  answer: { text: string };
  keyPoints: readonly { text: string }[];
  safety?: { text: string } | undefined;
  sections: readonly { id: string; title: string }[];
}

/** What all code of this site shares. */
export interface CodeSite {
  name: string;
  /** The site's address in full, with its last slash. */
  root: string;
  loader: Manifest['loader'];
  words: EmbedWords;
}

/** The code of each way in that needs no file; the first is the article's address. */
export interface BuilderCode {
  address: string;
  block: string;
  frame: string;
  link: string;
}

/** Height of a frame that nobody has measured, in CSS pixels: it is scrolled. */
const UNMEASURED = 640;

/** The code for what a clinic has chosen; `title` is the section's where one is shown, `heights` those of the embed. */
export function builderCode(
  { id, view, options }: Omit<BuilderChoice, 'refused'>,
  article: QuotedArticle,
  shown: { title: string; heights: Heights | undefined },
  site: CodeSite,
): BuilderCode {
  const { root, loader, words } = site;
  const { title, heights } = shown;
  const path = articlePath(id, sectionOf(view));
  const quoted = {
    ...{ title, answer: article.answer.text, safety: article.safety?.text ?? '' },
    keyPoints: article.keyPoints.map(({ text }) => text),
    ...{ parts: article.sections, checked: longDate(article.checked) },
  };
  return {
    address: `${root}${articlePath(id).slice(1)}`,
    block: snippet({ root, id, view, options, heights, loader, words, ...quoted }),
    frame: frameSnippet({
      ...{ root, id, view, options },
      title: words.frameTitle(title, site.name),
      height: heights?.[480] ?? UNMEASURED,
    }),
    link: linkSnippet(root, path, title),
  };
}

const sectionOf = (view: EmbedView): string | undefined =>
  view.is === 'section' ? view.section : undefined;

import { passageOf, type Passage } from './passage.ts';

/** A short text and the facts it rests on, as collections hold it. */
export interface ShortText {
  text: string;
  facts: readonly string[];
}

/** The short texts that travel without an article's body. */
export interface ArticleTexts {
  title: string;
  description: ShortText;
  answer: ShortText;
  keyPoints: readonly ShortText[];
  safety?: ShortText | undefined;
  changes: readonly { what: string; why: string }[];
}

/** Every short text of an article as a passage, named by its field; its body comes separately. */
export function articlePassages(article: ArticleTexts): Passage[] {
  const of = (text: ShortText, where: string) => passageOf(text.text, text.facts, where);
  return [
    { kind: 'heading', runs: [{ text: article.title }], where: 'title' },
    of(article.description, 'description'),
    of(article.answer, 'answer'),
    ...article.keyPoints.map((point, index) => of(point, `keyPoints ${String(index + 1)}`)),
    ...(article.safety ? [of(article.safety, 'safety')] : []),
    ...article.changes.map((change, index) =>
      passageOf(`${change.what} ${change.why}`, [], `changes ${String(index + 1)}`),
    ),
  ];
}

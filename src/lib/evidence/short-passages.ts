import type { ShortText } from './article-passages.ts';
import { passageOf, type Passage } from './passage.ts';

/** The texts of a question; `where` tells an author which entry they stand in. */
export function questionPassages(
  entry: { question: string; answer: readonly ShortText[] },
  where: string,
): Passage[] {
  return [
    { kind: 'heading', runs: [{ text: entry.question }], where },
    ...entry.answer.map((sentence) => passageOf(sentence.text, sentence.facts, where)),
  ];
}

/** The texts of a glossary term. */
export function glossaryPassages(
  entry: { term: string; meaning: ShortText },
  where: string,
): Passage[] {
  return [passageOf(entry.meaning.text, entry.meaning.facts, where)];
}

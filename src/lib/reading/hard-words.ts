import { daleChall } from 'dale-chall';
import { baseForms } from './base-forms.ts';
import { EVERYDAY_WORDS } from './everyday-words.ts';
import { sentences } from './sentences.ts';
import { isNumber, words } from './words.ts';

/** Every word of a text, in order and lower case, that is not on the new Dale-Chall list of familiar words (1995), not everyday, not a name or number, and not among what the page explains. */
export function hardWords(text: string, explained: ReadonlySet<string>): string[] {
  const known = explainedForms(explained);
  const tokens = sentences(text).flatMap(marked);
  const names = new Set(tokens.filter(({ isName }) => isName).map(({ word }) => word));
  return (
    tokens
      .filter(({ word, isName }) => !isName && !names.has(word) && !isNumber(word))
      .map(({ word }) => word.toLowerCase())
      // A letter by itself names something: "vitamin C".
      .filter((word) => word.length > 1 && !isEasy(word, known))
  );
}

/** Hard words per 100 words of a text, repeats included; 0 for a text without words. */
export function hardWordShare(text: string, explained: ReadonlySet<string>): number {
  const total = words(text).length;
  return total === 0 ? 0 : (100 * hardWords(text, explained).length) / total;
}

const FAMILIAR: ReadonlySet<string> = new Set([...daleChall, ...EVERYDAY_WORDS]);

function isEasy(word: string, known: ReadonlySet<string>): boolean {
  const plain = word
    .replaceAll('.', '')
    .replaceAll('’', "'")
    .replaceAll(/[\u2010\u2011]/g, '-');
  const forms = [...baseForms(plain)];
  if (forms.some((form) => FAMILIAR.has(form) || known.has(form))) return true;
  const parts = plain.split('-');
  return parts.length > 1 && parts.every((part) => isEasy(part, known));
}

function explainedForms(explained: ReadonlySet<string>): Set<string> {
  const terms = [...explained].flatMap((term) => [term, ...words(term)]);
  return new Set(terms.flatMap((term) => [...baseForms(term.toLowerCase())]));
}

interface Token {
  word: string;
  /** Capitalised inside a sentence, or with a capital that does not begin the word ("FDA", "SkinPen"), or a web address. */
  isName: boolean;
}

function marked(sentence: string): Token[] {
  const begins = new Set(
    [...sentence.matchAll(/(?:^|[:“"‘(–—]\s*)[^\p{L}]*(?=\p{L})/gu)].map(
      (match) => match.index + match[0].length,
    ),
  );
  let from = 0;
  return words(sentence).map((word) => {
    const at = sentence.indexOf(word, from);
    from = at + word.length;
    const isName =
      /.\p{Lu}|\p{L}\.\p{L}{2}/u.test(word) || (/^\p{Lu}/u.test(word) && !begins.has(at));
    return { word, isName };
  });
}

import { NOT_SLIPS } from './not-slips.ts';
import { slipBetween } from './slip.ts';

/** Letters a word needs before a slip is forgiven: in shorter ones most slips make another word. */
const FORGIVEN_FROM = {
  doubled: 4,
  swapped: 4,
  lost: 5,
  added: 5,
  mistyped: 5,
  /** Any of these in the first letter, where words differ most. */
  first: 6,
} as const;

/** Letters of a word that may be written apart, or be the second of two written as one. */
const SHORTEST_JOINED = 5;

/** Tells for each word of a query which words of a list it stands for, letter slips and wrong spaces forgiven. */
export type Ear = (words: readonly string[]) => ReadonlySet<string>[];

/** An ear for the words of a list. A plain word in it also stands for its forms with -s, -ed and -ing. */
export function createEar(list: Iterable<string>): Ear {
  const exact = new Map<string, Set<string>>();
  for (const word of list) {
    for (const form of formsOf(word)) exact.set(form, (exact.get(form) ?? new Set()).add(word));
  }
  const standsFor = (word: string): ReadonlySet<string> => {
    const known = exact.get(word);
    if (known !== undefined || NOT_SLIPS.has(word)) return known ?? NOTHING;
    return new Set([...exact].flatMap(([form, words]) => (isSlip(word, form) ? [...words] : [])));
  };
  return (words) => respaced(words, exact).map(standsFor);
}

const NOTHING: ReadonlySet<string> = new Set();

function formsOf(word: string): string[] {
  if (word.length < 4 || /(ing|ed|s)$/.test(word)) return [word];
  const base = word.replace(/e$/, '');
  return [word, `${word}s`, `${base}ed`, `${base}ing`];
}

function isSlip(word: string, form: string): boolean {
  const slip = slipBetween(word, form);
  if (slip === undefined || form.length < FORGIVEN_FROM[slip]) return false;
  const sound = word[0] === form[0] || slip === 'swapped';
  return sound || form.length >= FORGIVEN_FROM.first;
}

/** The words with wrong spaces mended: "fe ver" and "cantbreathe" become "fever" and "cant", "breathe". */
function respaced(words: readonly string[], known: ReadonlyMap<string, unknown>): string[] {
  const mended: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const joined = word + (words[at + 1] ?? '');
    if (joined !== word && joined.length >= SHORTEST_JOINED && known.has(joined)) {
      mended.push(joined);
      at += 1;
    } else {
      mended.push(...(known.has(word) ? [word] : split(word, known)));
    }
  }
  return mended;
}

function split(word: string, known: ReadonlyMap<string, unknown>): string[] {
  for (let at = 3; at <= word.length - SHORTEST_JOINED; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    if (parts.every((part) => known.has(part))) return parts;
  }
  return [word];
}

import { FORGIVEN, isKnown, joinedWith } from './known.ts';
import type { Lexicon } from './lexicon.ts';
import { slipBetween, type Slip } from './slip.ts';
import { stem } from './stem.ts';

/** How likely each slip of a finger is, the likeliest first; a second slip costs more than any first. */
const COST: Readonly<Record<Slip, number>> = {
  doubled: 0.7,
  swapped: 0.8,
  lost: 1,
  added: 1,
  mistyped: 1.1,
};

/** The words with slips mended and wrong spaces put right; a word that is known, or near nothing, stands as it was. */
export function correct(words: readonly string[], lexicon: Lexicon): string[] {
  const mended: string[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const next = words[at + 1];
    const joined = next === undefined ? undefined : joinedWith(word, next, lexicon);
    if (joined !== undefined) {
      mended.push(joined);
      at += 1;
    } else if (isKnown(word, lexicon, at === words.length - 1)) mended.push(word);
    else mended.push(...(split(word, lexicon) ?? [nearest(word, lexicon) ?? word]));
  }
  return mended;
}

function split(word: string, { vocabulary, apart }: Lexicon): string[] | undefined {
  let best: { parts: string[]; rank: number } | undefined;
  for (let at = 1; at < word.length; at += 1) {
    const parts = [word.slice(0, at), word.slice(at)];
    // "itretinoin" is half way to another medicine, not "I tretinoin".
    if (parts.some((part) => apart.has(part))) continue;
    if (!parts.every((part) => (part.length > 2 ? vocabulary.has(part) : SHORT.has(part))))
      continue;
    const rank = Math.min(...parts.map((part) => (vocabulary.get(part) ?? 1) + part.length / 4));
    if (best === undefined || rank > best.rank) best = { parts, rank };
  }
  return best?.parts;
}

/** The only words of one or two letters that a longer word may hide: others make nonsense of it. */
const SHORT = new Set('i a is it to on in my of do if am so at rf no be by or'.split(' '));

function nearest(word: string, lexicon: Lexicon): string | undefined {
  let best: { to: string; cost: number } | undefined;
  const reached = new Set<string>();
  for (const [to, frequency] of lexicon.vocabulary) {
    const cost = costOf(word, to);
    if (cost === undefined) continue;
    reached.add(to);
    const weighed = cost + (word[0] === to[0] ? 0 : 0.4) - frequency * 0.15;
    if (best === undefined || weighed < best.cost) best = { to, cost: weighed };
  }
  const others = best && lexicon.apart.get(best.to);
  if (others && [...reached].some((one) => others.has(one))) return undefined;
  return best?.to;
}

function costOf(typed: string, meant: string): number | undefined {
  if (meant.length < FORGIVEN.one || Math.abs(typed.length - meant.length) > 2) return undefined;
  const slip = slipBetween(typed, meant);
  if (slip !== undefined) return COST[slip];
  const isLong =
    Math.min(typed.length, meant.length) >= FORGIVEN.two - 1 && meant.length >= FORGIVEN.two;
  if (!isLong || typed[0] !== meant[0]) return undefined;
  if (stem(typed) === stem(meant)) return 1;
  return distance(typed, meant) <= 2 ? 2.2 : undefined;
}

/** Letters lost, added, mistyped or swapped between two words, counted until it is above 2. */
function distance(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min((last[j] ?? 9) + 1, (row[j - 1] ?? 9) + 1, (last[j - 1] ?? 9) + same);
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) least = Math.min(least, (before[j - 2] ?? 9) + 1);
      row.push(least);
    }
    if (Math.min(...row) > 2) return 3;
    [before, last] = [last, row];
  }
  return last[b.length] ?? 3;
}

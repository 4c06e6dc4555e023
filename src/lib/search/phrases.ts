/** Reads words in a row as one word, the longest row first: "derma", "roller" becomes "dermaroller". */
export type JoinPhrases = (words: readonly string[]) => string[];

/** A piece of a text: words in a row that are read as `word`, or one word that stands for itself. */
export interface Piece {
  row: readonly string[];
  word: string;
}

/** A reader of set phrases, given rows of words with the word that each stands for. */
export function createPhrases(
  list: readonly (readonly [row: string, word: string])[],
): JoinPhrases & { pieces: (words: readonly string[]) => Piece[] } {
  const rows = new Map(list);
  const longest = Math.max(1, ...list.map(([row]) => row.split(' ').length));
  const pieces = (words: readonly string[]): Piece[] => {
    const read: Piece[] = [];
    for (let at = 0; at < words.length;) {
      const piece = pieceAt(words, at, rows, longest);
      read.push(piece);
      at += piece.row.length;
    }
    return read;
  };
  const join: JoinPhrases = (words) => pieces(words).map(({ word }) => word);
  return Object.assign(join, { pieces });
}

function pieceAt(
  words: readonly string[],
  at: number,
  rows: ReadonlyMap<string, string>,
  longest: number,
): Piece {
  for (let length = Math.min(longest, words.length - at); length > 0; length -= 1) {
    const row = words.slice(at, at + length);
    const word = rows.get(row.join(' '));
    if (word !== undefined) return { row, word };
  }
  return { row: words.slice(at, at + 1), word: words[at] ?? '' };
}

/** Each kind of misspelling; a query without a fitting word is left as it is. */
export const DAMAGES: Readonly<Record<string, (query: string) => string>> = {
  'letter lost': inLongest((word, at) => word.slice(0, at) + word.slice(at + 1)),
  'letters swapped': inLongest(
    (word, at) => word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2),
  ),
  'letter doubled': inLongest((word, at) => word.slice(0, at + 1) + word.slice(at)),
  'letter mistyped': inLongest(
    (word, at) => word.slice(0, at) + beside(word[at] ?? '') + word.slice(at + 1),
  ),
  'word split': inLongest((word, at) => `${word.slice(0, at)} ${word.slice(at)}`),
  'words joined': (query) => {
    const words = query.split(' ');
    const at = words.findIndex(
      (word, index) => word.length > 3 && (words[index + 1] ?? '').length > 3,
    );
    return at < 0
      ? query
      : [...words.slice(0, at), words.slice(at, at + 2).join(''), ...words.slice(at + 2)].join(' ');
  },
};

/** Damages the longest word of a query, where its length says; words of fewer than five letters are left. */
function inLongest(damage: (word: string, at: number) => string): (query: string) => string {
  return (query) => {
    const words = query.split(' ');
    const longest = words.reduce(
      (best, word) => (word.replace(/\W/g, '').length > best.length ? word : best),
      '',
    );
    if (!/^[a-z]{5,}$/.test(longest)) return query;
    const at = 1 + ((longest.charCodeAt(0) + longest.length) % (longest.length - 2));
    return words.map((word) => (word === longest ? damage(word, at) : word)).join(' ');
  };
}

/** The key to the right on a keyboard, or to the left at the end of a row. */
function beside(letter: string): string {
  const row =
    ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'].find((keys) => keys.includes(letter)) ?? letter;
  const at = row.indexOf(letter);
  return row[at + 1] ?? row[at - 1] ?? letter;
}

/** A piece of an excerpt; `marked` when it is one of the words looked for. Plain text, not HTML. */
export interface ExcerptPart {
  text: string;
  marked: boolean;
}

/**
 * The `length` words of `content` that hold most of the words at `positions`, as parts ready to be placed as text.
 * It starts with a sentence where one begins shortly before; left out text is shown by "…".
 */
export function excerpt(
  content: string,
  positions: Iterable<number>,
  length: number,
): ExcerptPart[] {
  const words = content.split(/\s+/).filter((word) => word !== '');
  const marked = new Set(positions);
  const start = startOf(words, marked, length);
  const end = Math.min(start + length, words.length);
  const parts: ExcerptPart[] = [];
  if (start > 0) add(parts, '… ', false);
  for (let at = start; at < end; at += 1) {
    const [before, core, after] = trimmed(words[at] ?? '');
    const space = at + 1 < end ? ' ' : '';
    add(parts, before, false);
    add(parts, core, marked.has(at));
    add(parts, after + space, false);
  }
  if (end < words.length) add(parts, ' …', false);
  return parts;
}

function startOf(words: readonly string[], marked: ReadonlySet<number>, length: number): number {
  if (words.length <= length) return 0;
  const last = words.length - length;
  let best = 0;
  let most = -1;
  for (let start = 0; start <= last; start += 1) {
    let held = 0;
    for (let at = start; at < start + length; at += 1) if (marked.has(at)) held += 1;
    if (held > most) [best, most] = [start, held];
  }
  const first = [...marked].filter((at) => at >= best).sort((a, b) => a - b)[0] ?? 0;
  return sentenceStart(words, Math.min(first, last), Math.max(0, first - Math.floor(length / 2)));
}

/** The nearest word at or before `from`, not before `lowest`, that begins a sentence; else a few words before. */
function sentenceStart(words: readonly string[], from: number, lowest: number): number {
  for (let at = from; at >= lowest; at -= 1) {
    if (at === 0 || /[.!?:]["”’)]?$/.test(words[at - 1] ?? '')) return at;
  }
  return Math.max(lowest, from - 4);
}

/** A word's opening punctuation, the word, its closing punctuation, so that only the word is marked. */
function trimmed(word: string): [string, string, string] {
  const match = /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/u.exec(word);
  return [match?.[1] ?? '', match?.[2] ?? word, match?.[3] ?? ''];
}

function add(parts: ExcerptPart[], text: string, marked: boolean): void {
  if (text === '') return;
  const last = parts.at(-1);
  if (last?.marked === marked) last.text += text;
  else parts.push({ text, marked });
}

import { words } from './words.ts';

/** Every run of `length` words of a text, in lower case and without marks. Two texts that share one share a phrase. */
export function wordRuns(text: string, length = 8): string[] {
  const all = words(text.toLowerCase());
  const count = Math.max(0, all.length - length + 1);
  return Array.from({ length: count }, (_, at) => all.slice(at, at + length).join(' '));
}

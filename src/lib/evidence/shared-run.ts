import { words } from '../reading/words.ts';

/** The first run of `length` words that both texts share, as it stands in the first, or undefined. */
export function sharedRun(text: string, source: string, length = 8): string | undefined {
  const runs = new Set(runsOf(source, length));
  return runsOf(text, length).find((run) => runs.has(run));
}

function runsOf(text: string, length: number): string[] {
  const all = words(text.toLowerCase());
  return all
    .slice(0, Math.max(0, all.length - length + 1))
    .map((_, at) => all.slice(at, at + length).join(' '));
}

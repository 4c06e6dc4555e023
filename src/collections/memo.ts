/**
 * Remembers what a reading of the content gave, for a build, where content stands still. In dev
 * every page reads afresh.
 */
export function memo<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return read();
    kept ??= read();
    return kept;
  };
}

/**
 * Remembers what a reading of the content gave. A change of content makes Astro load the modules
 * that read it anew, in dev too, and with them what they remember.
 */
export function memo<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (kept ??= read());
}

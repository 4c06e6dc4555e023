/** The neighbours of a page in the order of the journey; undefined at either end. */
export function neighbours<T extends { id: string }>(
  journey: readonly T[],
  id: string,
): { previous: T | undefined; next: T | undefined } {
  const at = journey.findIndex((page) => page.id === id);
  return {
    previous: at > 0 ? journey[at - 1] : undefined,
    next: at < 0 ? undefined : journey[at + 1],
  };
}

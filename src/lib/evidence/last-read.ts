import { newestDay } from '../dates.ts';
import type { Fact } from './fact.ts';

/** The newest day on which a source of these facts was read, or on which a gap was looked for; undefined for no facts. */
export function lastRead(
  facts: readonly Pick<Fact, 'sources' | 'searched'>[],
  sources: ReadonlyMap<string, { checked: string }>,
): string | undefined {
  return newestDay(
    facts.flatMap((fact) => [
      ...(fact.searched ? [fact.searched] : []),
      ...fact.sources.flatMap((id) => sources.get(id)?.checked ?? []),
    ]),
  );
}

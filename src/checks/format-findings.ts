import { FINDINGS, type Finding, type FindingKind } from './finding.ts';

/** A report of findings by file and kind: what is wrong, then what to do; empty for none. `sources` tells in which file a page was written. */
export function formatFindings(
  findings: readonly Finding[],
  sources: ReadonlyMap<string, string> = new Map(),
): string {
  return [...grouped(findings, ({ file }) => file)]
    .map(([file, inFile]) =>
      [named(file, sources.get(file)), ...[...grouped(inFile, ({ kind }) => kind)].map(lines)].join(
        '\n',
      ),
    )
    .join('\n\n');
}

const named = (file: string, source: string | undefined): string =>
  source === undefined ? file : `${file}, written in ${source}`;

function lines([kind, findings]: [FindingKind, Finding[]]): string {
  const { message, help } = FINDINGS[kind];
  return [...findings.map(({ detail }) => `  ✗ ${message(detail)}`), `    → ${help}`].join('\n');
}

function grouped<K>(findings: readonly Finding[], key: (finding: Finding) => K): Map<K, Finding[]> {
  const groups = new Map<K, Finding[]>();
  for (const finding of findings) {
    groups.set(key(finding), [...(groups.get(key(finding)) ?? []), finding]);
  }
  return groups;
}

import { FINDINGS, type Finding, type FindingKind } from './finding.ts';

/** A report of findings by file and kind: what is wrong, then what to do; empty for none. */
export function formatFindings(findings: readonly Finding[]): string {
  return [...grouped(findings, ({ file }) => file)]
    .map(([file, inFile]) =>
      [file, ...[...grouped(inFile, ({ kind }) => kind)].map(lines)].join('\n'),
    )
    .join('\n\n');
}

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

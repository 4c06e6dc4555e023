import { formatTruthError } from '../lib/evidence/format-truth-error.ts';
import { judge } from '../lib/evidence/judge.ts';
import type { Passage } from '../lib/evidence/passage.ts';
import { contentError } from './content-error.ts';
import { facts } from './facts.ts';

/** Throws one error with every sentence of `passages` that breaks a rule of truth, naming `file`. */
export async function demandTruth(file: string, passages: readonly Passage[]): Promise<void> {
  const known = await facts();
  const errors = passages.flatMap((passage) => judge(passage, known));
  const [first] = errors;
  if (!first) return;
  const count = errors.length === 1 ? '1 fault' : `${String(errors.length)} faults`;
  throw contentError(
    first.line ? `${file}:${String(first.line)}` : file,
    `${count} against the rules of truth.\n\n${errors.map(formatTruthError).join('\n\n')}`,
    first.help,
  );
}

import { AstroError } from 'astro/errors';
import { formatTruthError } from '../lib/evidence/format-truth-error.ts';
import { judge } from '../lib/evidence/judge.ts';
import type { Passage } from '../lib/evidence/passage.ts';
import { facts } from './facts.ts';

/** Throws one error with every sentence of `passages` that breaks a rule of truth, naming `file`. */
export async function demandTruth(file: string, passages: readonly Passage[]): Promise<void> {
  const known = await facts();
  const errors = passages.flatMap((passage) => judge(passage, known));
  const [first] = errors;
  if (!first) return;
  const error = new AstroError(
    `${file}: ${String(errors.length)} sentences break the rules of truth.\n\n${errors.map(formatTruthError).join('\n\n')}`,
    first.help,
  );
  error.setLocation({ file, ...(first.line ? { line: first.line, column: 1 } : {}) });
  throw error;
}

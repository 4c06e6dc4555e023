import type { TruthError } from './truth-errors.ts';

/** One error as lines for an author: what is wrong, the sentence, and what to do. */
export function formatTruthError(error: TruthError): string {
  const place = error.line ? `Line ${String(error.line)}` : (error.where ?? 'Text');
  return `${place}: ${error.message}\n  "${error.text}"\n  ${error.help}`;
}

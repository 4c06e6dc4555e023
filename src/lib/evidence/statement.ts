import { sentences } from '../reading/sentences.ts';
import type { Passage, PassageKind, Run } from './passage.ts';

/** One sentence of a passage, and which of its stretches stand in a claim. */
export interface Statement {
  kind: PassageKind;
  text: string;
  runs: readonly Run[];
  from?: string | undefined;
}

/** The sentences of a passage in order, each with its own share of the runs. */
export function statements(passage: Passage): Statement[] {
  const runs = singleSpaced(passage.runs);
  const whole = runs.map((run) => run.text).join('');
  let at = 0;
  return sentences(whole).map((text) => {
    const start = whole.indexOf(text, at);
    at = start + text.length;
    return { kind: passage.kind, text, runs: cut(runs, start, at), from: passage.from };
  });
}

/** Whether any word of the sentence stands in a claim. */
export const standsInClaim = (statement: Statement): boolean =>
  statement.runs.some((run) => run.facts && /\w/.test(run.text));

/** The same runs with white space as a browser shows it, so that sentences are found again. */
function singleSpaced(runs: readonly Run[]): Run[] {
  let spaced = true;
  return runs.map(({ text, facts }) => {
    const single = text.replace(/\s+/g, ' ');
    const shown = spaced && single.startsWith(' ') ? single.slice(1) : single;
    if (shown) spaced = shown.endsWith(' ');
    return { text: shown, facts };
  });
}

function cut(runs: readonly Run[], from: number, to: number): Run[] {
  const parts: Run[] = [];
  let at = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, from - at), Math.max(0, to - at));
    if (text) parts.push({ text, facts: run.facts });
    at += run.text.length;
  }
  return parts;
}

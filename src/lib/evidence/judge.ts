import { CERTAINTIES, type Fact } from './fact.ts';
import { effectWords } from './effect-words.ts';
import { hedgeFor } from './hedges.ts';
import { strayNumbers } from './numbers.ts';
import { isOrder, isQuestion } from './orders.ts';
import type { Passage } from './passage.ts';
import { findPhrase } from './phrases.ts';
import { statements, type Statement } from './statement.ts';
import { TRUTH_ERRORS, type TruthError, type TruthErrorKind } from './truth-errors.ts';

type Fault = Pick<TruthError, 'kind' | 'message'>;
type Facts = ReadonlyMap<string, Fact>;

/**
 * The rules of truth, for every sentence of a passage: a number and a word of effect rest on a
 * fact, wording is no surer than its weakest fact, and who says it or where it holds is named.
 */
export function judge(passage: Passage, facts: Facts): TruthError[] {
  return statements(passage).flatMap((statement) =>
    faults(statement, facts).map((fault) => ({
      ...fault,
      help: TRUTH_ERRORS[fault.kind].help,
      text: statement.text.trim(),
      line: passage.line,
      where: passage.where,
    })),
  );
}

function faults(statement: Statement, facts: Facts): Fault[] {
  const ids = [
    ...new Set(statement.runs.flatMap((run) => (/\w/.test(run.text) ? (run.facts ?? []) : []))),
  ];
  const unknown = ids.filter((id) => !facts.has(id));
  if (unknown.length) return unknown.map((id) => fault('unknown-fact', id));
  const cited = ids.flatMap((id) => facts.get(id) ?? []);
  return [
    ...numbers(statement, cited),
    ...effects(statement),
    ...(cited.length && !isFreeOfHedges(statement) ? wording(statement, cited) : []),
  ];
}

function numbers(statement: Statement, cited: readonly Fact[]): Fault[] {
  const stray = strayNumbers(
    statement.text,
    cited.flatMap((fact) => fact.figures),
    statement.kind === 'heading',
  );
  const names = cited.map((fact) => fact.id).join(', ');
  return stray.map((number) =>
    cited.length
      ? fault('number-not-in-figures', number, names)
      : fault('number-without-claim', number),
  );
}

function effects(statement: Statement): Fault[] {
  if (statement.kind === 'heading' || isQuestion(statement.text) || isOrder(statement.text))
    return [];
  const free = statement.runs.map((run) => (run.facts?.length ? ' ¶ ' : run.text)).join('');
  return effectWords(free)
    .slice(0, 1)
    .map((word) => fault('effect-outside-claim', word));
}

/** Help cards are plain orders; a question claims nothing; an order tells what to do. */
const isFreeOfHedges = (statement: Statement): boolean =>
  statement.kind === 'help' || statement.kind === 'heading' || isQuestion(statement.text);

function wording(statement: Statement, cited: readonly Fact[]): Fault[] {
  const text = statement.text.replaceAll(MONTH_OF_MAY, ' ');
  const told = statement.from ? `${statement.from}: ${text}` : text;
  const named = cited.flatMap((fact) => [
    ...(fact.kind === 'says' ? missing('speaker-missing', told, fact, fact.speaker) : []),
    ...(fact.kind === 'rule' ? missing('place-missing', told, fact, fact.place) : []),
  ]);
  if (isOrder(statement.text)) return named;
  const weakest = [...cited].sort(byWeakness)[0];
  if (!weakest) return named;
  const grounds = [weakest.id, weakest.kind, weakest.certainty].filter(Boolean).join(', ');
  const hedge = hedgeFor(weakest.kind, weakest.certainty);
  const tooSure = findPhrase(told.replaceAll(DENIED, ' '), hedge.forbidden);
  if (tooSure) return [...named, fault('too-sure', tooSure, grounds)];
  if (!hedge.required.length || hasCount(told) || findPhrase(told, hedge.required)) return named;
  return [...named, fault('surer-than-evidence', grounds, hedge.required.slice(0, 6).join(', '))];
}

/** What is denied is not said: "not proven", "no cure", "does not always". */
const DENIED = /(?:\b(?:no|not|never)|n['’]t)(?: yet)?(?: been)? \p{L}+/giu;

/** The month hedges nothing: "In May 2025 it healed". */
const MONTH_OF_MAY = /\bMay(?= \d{4}\b)|(?<=\b\d{1,2} )May\b/g;

/** "5 of 36 people" tells one study's count and promises nothing. */
const hasCount = (text: string): boolean =>
  /\b\d+ (?:of|out of) (?:the )?\d+\b/.test(text) || ONLY_GROUPS.test(text);

/** "Needles: 25 people; Left alone: nobody" tells whom a study had, and no result. */
const ONLY_GROUPS = /^(?:\s*[^:;.]+: *(?:\d+ people|nobody)\s*(?:;|$))+$/;

function missing(
  kind: 'speaker-missing' | 'place-missing',
  text: string,
  fact: Fact,
  names: readonly string[] = [],
): Fault[] {
  return findPhrase(text, names) ? [] : [fault(kind, fact.id, names.join(', '))];
}

/** Several facts count as the weakest: not found, then the least certain finding. */
function byWeakness(a: Fact, b: Fact): number {
  return weakness(b) - weakness(a);
}

function weakness(fact: Fact): number {
  if (fact.kind === 'gap') return CERTAINTIES.length;
  return fact.kind === 'finding' ? CERTAINTIES.indexOf(fact.certainty ?? 'very-low') : -1;
}

function fault(
  kind: 'unknown-fact' | 'number-without-claim' | 'effect-outside-claim',
  a: string,
): Fault;
function fault(
  kind: Exclude<TruthErrorKind, 'unknown-fact' | 'number-without-claim' | 'effect-outside-claim'>,
  a: string,
  b: string,
): Fault;
function fault(kind: TruthErrorKind, a: string, b = ''): Fault {
  return { kind, message: TRUTH_ERRORS[kind].message(a, b) };
}

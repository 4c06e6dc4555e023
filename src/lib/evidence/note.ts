import { CERTAINTIES, type Certainty, type Fact } from './fact.ts';
import { saysNotKnown } from './hedges.ts';

/** What stands beside a claim: how sure, who says it, and where it holds. */
export interface EvidenceNote {
  /** The certainty of the weakest finding; undefined where no finding is cited. */
  certainty?: Certainty | undefined;
  /** Whether the sentence says that something is not known; it then shows no certainty, which a reader would take for that of an effect. */
  notKnown: boolean;
  /** Who says it, for facts of the kind `says`. */
  says: string[];
  /** Where and when it holds, for rules: "England, August 2025". */
  rules: string[];
  /** The day on which it was looked for and not found, for gaps. */
  searched?: string | undefined;
}

/** The note of a claim: a sentence that rests on `facts`. */
export function evidenceNote(facts: readonly Fact[], sentence: string): EvidenceNote {
  const certainties = facts.flatMap((fact) =>
    fact.kind === 'finding' && fact.certainty ? [fact.certainty] : [],
  );
  const weakest = Math.max(-1, ...certainties.map((certainty) => CERTAINTIES.indexOf(certainty)));
  const certainty = CERTAINTIES[weakest];
  const notKnown = certainty !== undefined && SURE.has(certainty) && saysNotKnown(sentence);
  return {
    certainty: notKnown ? undefined : certainty,
    notKnown,
    says: unique(
      facts.flatMap((fact) => (fact.kind === 'says' ? (fact.speaker?.slice(0, 1) ?? []) : [])),
    ),
    rules: unique(facts.flatMap((fact) => (fact.kind === 'rule' ? [ruleLabel(fact)] : []))),
    searched: facts.find((fact) => fact.kind === 'gap')?.searched,
  };
}

/** Grades whose dots beside "not known" would look like a contradiction. */
const SURE = new Set<Certainty>(['high', 'moderate']);

const ruleLabel = (fact: Fact): string => [fact.place?.[0], fact.asOf].filter(Boolean).join(', ');

const unique = (items: readonly string[]): string[] => [...new Set(items)];

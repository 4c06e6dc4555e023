/** What a fact is. `finding`: about bodies or skin, graded; `says`: somebody says or advises it; `rule`: law or authorisation; `gap`: looked for and not found; `verdict`: a claim people meet, weighed. */
export const FACT_KINDS = ['finding', 'says', 'rule', 'definition', 'gap', 'verdict'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** How sure the evidence is, from most to least, as GRADE names it. */
export const CERTAINTIES = ['high', 'moderate', 'low', 'very-low'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What the evidence lets us say of a claim that people meet. */
export const VERDICTS = ['supported', 'qualified', 'contradicted', 'no source found'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A number that a page may print, and every way in which it may print it. */
export interface Figure {
  is: number;
  to?: number | undefined;
  unit: string;
  say: readonly string[];
}

/** What the rules of truth need to know of a fact. */
export interface Fact {
  id: string;
  topic: string;
  statement: string;
  kind: FactKind;
  certainty?: Certainty | undefined;
  figures: readonly Figure[];
  sources: readonly string[];
  speaker?: readonly string[] | undefined;
  place?: readonly string[] | undefined;
  asOf?: string | undefined;
  verdict?: Verdict | undefined;
  searched?: string | undefined;
  conflicts?: string | undefined;
}

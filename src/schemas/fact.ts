import { z } from 'astro/zod';
import { CERTAINTIES, FACT_KINDS, VERDICTS } from '../lib/evidence/fact.ts';
import { day, fields, filled, oneOf, wordId } from './fields.ts';

/** One fact: what is known, how surely, and from where. The file name is its id for ever. */
export const factSchema = () =>
  fields({
    /** The fact in one or two plain sentences. It is printed on the evidence page. */
    statement: filled('The statement'),
    /** What the fact is: see `FACT_KINDS`. Only a finding shows a certainty. */
    kind: oneOf('a kind', FACT_KINDS),
    /** How sure the evidence is, as GRADE grades it. A gap has none. */
    certainty: oneOf('a certainty', CERTAINTIES).optional(),
    /** Why it has this certainty, in one sentence for whoever checks it. */
    why: z.string().optional(),
    /** The only numbers that a page may print from this fact, as it may print them. */
    figures: z
      .array(
        fields({
          /** The number, or the lower end of a range. */
          is: z.number('Write a number.'),
          /** The upper end of a range. */
          to: z.number('Write a number.').optional(),
          /** What is counted: hours, people, mm, %. */
          unit: filled('The unit'),
          /** Every way in which a page may print it, number and unit together. */
          say: z.array(filled('A phrase')).min(1, 'Give at least one way to print the number.'),
        }),
      )
      .default([]),
    /** Ids of the sources. A gap needs none. */
    sources: z.array(wordId()).default([]),
    /** For `says`: names of which one must stand in every sentence that uses the fact; the first is its label. */
    speaker: z.array(filled('A speaker')).optional(),
    /** For `says`: why makers' or clinics' advice must be told as theirs. */
    sayAs: z.string().optional(),
    /** For `rule`: names of the place, of which one must stand in the sentence; the first is its label. */
    place: z.array(filled('A place')).optional(),
    /** For `rule`: the month and year, or the year, at which the rule was known. */
    asOf: z.string().optional(),
    /** For `verdict`: what the evidence lets us say of a claim that people meet. */
    verdict: oneOf('a verdict', VERDICTS).optional(),
    /** For `gap`: the day on which it was looked for and not found. */
    searched: day().optional(),
    /** Where sources differ, and what to make of it. */
    conflicts: z.string().optional(),
    /** `words-only`: no number of the fact is ever printed. */
    print: z.literal('words-only', 'The only value is words-only.').optional(),
    /** Whether somebody else checked the fact against its sources, and what came of it. */
    checked: oneOf('what came of the check', ['confirmed', 'corrected', 'not checked']).optional(),
  }).superRefine((fact, ctx) => {
    const need = (ok: boolean, path: string, message: string) => {
      if (!ok) ctx.addIssue({ code: 'custom', path: [path], message });
    };
    need(
      fact.kind === 'gap' || fact.sources.length > 0,
      'sources',
      'Name at least one source; only a gap has none.',
    );
    need(
      fact.kind !== 'finding' || !!fact.certainty,
      'certainty',
      'A finding needs its certainty.',
    );
    need(
      fact.kind !== 'says' || !!fact.speaker?.length,
      'speaker',
      'A fact of the kind says needs its speaker.',
    );
    need(fact.kind !== 'rule' || !!fact.place?.length, 'place', 'A rule needs its place.');
    need(
      fact.kind !== 'gap' || !!fact.searched,
      'searched',
      'A gap needs the day on which it was searched.',
    );
    need(fact.kind !== 'verdict' || !!fact.verdict, 'verdict', 'A verdict needs its verdict.');
    need(
      fact.print !== 'words-only' || fact.figures.length === 0,
      'figures',
      'A words-only fact has no figures.',
    );
  });

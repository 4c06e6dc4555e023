/**
 * The times of a course, in months. The gap between sessions runs from 2 weeks to 6 or more (fact
 * `session-interval-range`); the sessions are drawn 6 weeks apart, as the longest plan has them.
 */
export const COURSE = {
  /** From about 3 to as many as 6: fact `claim-number-of-sessions`. */
  sessions: { from: 3, to: 6 },
  gap: months(6),
  /** From which session, no source tells. From about 6 weeks: fact `results-over-first-year`; up to 3 months: `nhs-time-to-notice-improvement`. */
  firstChange: { from: months(6), to: 3 },
  /** After the last session, no sooner than this, and better later: fact `judging-final-result`. */
  judge: { from: 3, to: 6 },
  judgeBetter: { from: 6, to: 12 },
  /** The longest that a study went on: facts `how-long-results-last` and `results-beyond-a-year-unknown`. */
  knownTo: 12,
} as const;

function months(weeks: number): number {
  return (weeks * 12) / 52;
}

/**
 * How long the common after-effects last, in days after the session. `usual` ends where most
 * have settled (fact `redness-duration`), `can` where they can last to (`common-after-effects-duration`).
 */
export const HEALING_SPANS = [
  { name: 'Redness', start: 0, usual: 3, can: 7 },
  { name: 'Swelling', start: 0, usual: 3, can: 7 },
  // "After a couple of days": fact `peeling-after-session`.
  { name: 'Peeling', start: 2, usual: 3, can: 7 },
  // Fact `bruising-and-scabs-duration` gives a range of ends, not the usual one: its nearer end is taken for it.
  { name: 'Bruises and small scabs', start: 0, usual: 7, can: 10 },
] as const satisfies readonly HealingSpan[];

/** Redness or swelling still there after this day is outside the usual course: fact `redness-beyond-usual-course`. */
export const TELL_AFTER_DAY = 7;

/** Bruises and small scabs should be gone by this day: fact `bruising-and-scabs-duration`. */
export const TELL_OF_BRUISES_AFTER_DAY = 10;

/** An after-effect, the day it starts, and the days its usual and its longest course end. */
export interface HealingSpan {
  name: string;
  start: number;
  usual: number;
  can: number;
}

/**
 * What to leave out after a session, and for how long: the longest that a source advises, in days
 * after it, with the fact that says so.
 */
export const CARE_WAITS = [
  // `make-up-after-session`
  { name: 'Make-up', days: 1, say: '1 day' },
  // `swimming-after-session`, `hair-removal-after-session`
  { name: 'Pool, sea, shaving', days: 3, say: '3 days' },
  // `exercise-and-heat-after-session`, `retinoids-and-acids-after-session`
  { name: 'Sport, sauna, strong creams', days: 6, say: '6 days' },
  // `sun-protection-after-session`
  { name: 'Out of the sun', days: 14, say: '2 weeks' },
] as const satisfies readonly CareWait[];

/** Something to leave out, its days, and how they are printed. */
export interface CareWait {
  name: string;
  days: number;
  say: string;
}

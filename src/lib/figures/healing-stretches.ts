import type { HealingSpan } from './healing-spans.ts';

/** Cuts an after-effect into the stretches of its bar, in days; each begins where the one before it ends. */
export function healingStretches({ start, usual, can }: HealingSpan): Stretch[] {
  const ends = usual === undefined ? can : [usual, ...can];
  return ends.map((to, index) => ({ from: ends[index - 1] ?? start, to, usual: to === usual }));
}

/** A part of a bar: what is usual, or what can be. */
export interface Stretch {
  from: number;
  to: number;
  usual: boolean;
}

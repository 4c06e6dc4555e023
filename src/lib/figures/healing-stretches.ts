import type { HealingSpan } from './healing-spans.ts';

/** Cuts an after-effect into the stretches of its bar, in days: the usual days, then those that it can last to. */
export function healingStretches({ start, usual, can }: HealingSpan): Stretch[] {
  return [
    { from: start, to: usual, usual: true },
    { from: usual, to: can, usual: false },
  ];
}

/** A part of a bar: what is usual, or what can be. */
export interface Stretch {
  from: number;
  to: number;
  usual: boolean;
}

import { toHundredth, type Span } from './linear-scale.ts';

/** Gives the ticks of a ruler, ends included: one each `step`, every `longEvery`-th of them long. */
export function rulerTicks({ from, to }: Span, step: number, longEvery = 1): Tick[] {
  const count = Math.round((to - from) / step);
  return Array.from({ length: count + 1 }, (_, index) => ({
    at: toHundredth(from + index * step),
    long: index % longEvery === 0,
  }));
}

/** One tick: its place in the measure of the ruler, and whether it is a long one. */
export interface Tick {
  at: number;
  long: boolean;
}

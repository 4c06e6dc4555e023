import { toHundredth, type Span } from './linear-scale.ts';

/** Stacks the steps of a session from `top` down: timed steps true to their longest time, the others one `untimed` high. */
export function stackSteps<S extends SessionStep>(
  steps: readonly S[],
  { top, perMinute, untimed }: StepScale,
): PlacedStep<S>[] {
  let y = top;
  return steps.map((step) => {
    const height = step.minutes ? step.minutes.to * perMinute : untimed;
    const least = step.minutes ? step.minutes.from * perMinute : 0;
    const placed = { step, y, least: toHundredth(least), height: toHundredth(height) };
    y = toHundredth(y + height);
    return placed;
  });
}

/** The usual steps (fact `microneedling-session-steps`); a step has minutes only where a fact gives them. */
export const SESSION_STEPS: readonly SessionStep[] = [
  { name: 'Questions and checks' },
  { name: 'Skin is cleaned' },
  // Fact `numbing-cream-time-varies`.
  { name: 'Numbing cream', minutes: { from: 15, to: 60 } },
  // Fact `claim-session-length`.
  { name: 'Needling', minutes: { from: 10, to: 60 } },
  { name: 'Gel or cream' },
];

/** A step of a session and, if known, its least and most minutes. */
export interface SessionStep {
  name: string;
  minutes?: Span;
}

/** Where the stack begins, and how many units a minute and a step of unknown length take. */
export interface StepScale {
  top: number;
  perMinute: number;
  untimed: number;
}

/** A step in drawing units: its top, the part that it takes at least, its whole height. */
export interface PlacedStep<S extends SessionStep> {
  step: S;
  y: number;
  least: number;
  height: number;
}

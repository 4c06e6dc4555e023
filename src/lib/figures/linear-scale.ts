/** Gives a function that places a value of the range `from`–`to` on the line `start`–`end`, in drawing units, to a hundredth. */
export function linearScale(values: Span, units: Extent): (value: number) => number {
  const perValue = (units.end - units.start) / (values.to - values.from);
  return (value) => toHundredth(units.start + (value - values.from) * perValue);
}

/** Two values of one measure: millimetres, days or minutes. */
export interface Span {
  from: number;
  to: number;
}

/** Two places on one axis of a drawing, in its units. */
export interface Extent {
  start: number;
  end: number;
}

/** Rounds to a hundredth of a unit: finer than any screen, short in the page. */
export function toHundredth(value: number): number {
  return Math.round(value * 100) / 100;
}

import { toHundredth, type Span } from './linear-scale.ts';

/** Gives a row of needles that lengthen evenly: a range of lengths drawn as a range. */
export function needleComb({ count, first, gap, lengths }: Comb): Needle[] {
  return Array.from({ length: count }, (_, index) => ({
    x: first + index * gap,
    length: toHundredth(lengths.from + ((lengths.to - lengths.from) * index) / (count - 1)),
  }));
}

/** A needle: where it stands, in drawing units, and how long it is below the surface, in millimetres. */
export interface Needle {
  x: number;
  length: number;
}

/** Two needles or more, `gap` units apart, from the shortest to the longest length in millimetres. */
export interface Comb {
  count: number;
  first: number;
  gap: number;
  lengths: Span;
}

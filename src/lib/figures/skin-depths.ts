import { toHundredth, type Span } from './linear-scale.ts';

/** Depth at which the outer layer of facial skin ends, in mm: fact `facial-epidermis-thickness`. */
export const EPIDERMIS_END: Span = { from: 0.17, to: 0.22 };

/** Thickness of the layer beneath it, in mm: fact `facial-dermis-thickness`. */
const DERMIS_THICKNESS: Span = { from: 0.6, to: 1.2 };

/** Depth at which facial skin ends, in mm: thin upon thin, thick upon thick. */
export const SKIN_END: Span = {
  from: toHundredth(EPIDERMIS_END.from + DERMIS_THICKNESS.from),
  to: toHundredth(EPIDERMIS_END.to + DERMIS_THICKNESS.to),
};

/** Lengths of needles in mm, each with the fact that gives it. */
export const NEEDLE_LENGTHS = {
  /** `home-and-clinic-needle-lengths`: shorter than this. */
  homeBelow: 0.5,
  /** `typical-needle-length` */
  typical: 0.5,
  /** `acne-scar-needle-length`: the median of published studies. */
  acneScars: 1.5,
  /** `home-and-clinic-needle-lengths`: needles in clinics can be up to this long. */
  upTo: 3.5,
} as const satisfies Record<string, number>;

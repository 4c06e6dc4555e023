/** A region that a host may put first among the help numbers. */
export type Region = 'uk' | 'us' | 'ie' | 'ca' | 'au';

/** Exactly one of the regions. */
export const REGION = /^(?:uk|us|ie|ca|au)$/;

/** The region of a place in content/helplines, by its id there; undefined for a place that no option names. */
export const regionOf = (place: string): Region | undefined => PLACES[place];

/** The regions of several places, each once, divided by blanks; undefined where no option names any. */
export const regionsOf = (places: readonly string[]): string | undefined =>
  [...new Set(places.flatMap((place) => regionOf(place) ?? []))].join(' ') || undefined;

const PLACES: Readonly<Record<string, Region>> = {
  uk: 'uk',
  'northern-ireland': 'uk',
  us: 'us',
  ireland: 'ie',
  canada: 'ca',
  australia: 'au',
};

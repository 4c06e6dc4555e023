/** A clinician's sign-off, as far as a page shows it. */
export interface Review {
  hash: string;
  name: string;
  role: string;
  registration: string;
  interests: string;
  date: string;
}

/** Whether a text has been signed off: by nobody, as it stands, or before it changed. */
export type ReviewState =
  { is: 'none' } | { is: 'valid'; review: Review } | { is: 'changed'; review: Review };

/** The state of a text with this hash: its newest review that fits, else its newest review. */
export function reviewState(reviews: readonly Review[], hash: string): ReviewState {
  const newest = [...reviews].sort((a, b) => (a.date < b.date ? 1 : -1));
  const fits = newest.find((review) => review.hash === hash);
  if (fits) return { is: 'valid', review: fits };
  const [last] = newest;
  return last ? { is: 'changed', review: last } : { is: 'none' };
}

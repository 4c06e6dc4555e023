import { getCollection } from 'astro:content';
import { reviewState, type ReviewState } from '../lib/review/review-state.ts';

/** Whether the text of an article, with this hash, has been signed off. */
export async function reviewOf(article: string, hash: string): Promise<ReviewState> {
  const entries = await getCollection('reviews');
  return reviewState(
    entries.map((entry) => entry.data).filter((review) => review.article === article),
    hash,
  );
}

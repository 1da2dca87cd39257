import type { Thread } from '../../reading/types.ts';

/** How much of a thread was read, where more remains. */
export interface PartRead {
  /** Posts read. */
  readonly posts: number;
  /** Posts of the thread, more than were read; null where the page does not say and was too long to read to its end. */
  readonly totalPosts: number | null;
}

/** Says how much of a thread was read; null where all of it was, as far as the page tells. */
export function partRead({ posts, totalPosts, isComplete }: Thread): PartRead | null {
  if (totalPosts !== null && totalPosts > posts.length) return { posts: posts.length, totalPosts };
  return isComplete ? null : { posts: posts.length, totalPosts: null };
}

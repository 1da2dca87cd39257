import type { Thread } from '../reading/types.ts';

/**
 * Indexes of the posts by the person who opened the thread, in order; the opening post first.
 *
 * @returns [] where the page does not show the opening post. Nameless openers have only the opening post.
 */
export function openerPosts(thread: Thread): number[] {
  const opening = thread.posts.find((post) => post.isOpeningPost);
  if (opening === undefined) return [];
  return thread.posts.flatMap((post, index) =>
    post.isOpeningPost || (opening.author !== null && post.author === opening.author) ? [index] : [],
  );
}

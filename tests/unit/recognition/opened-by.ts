import type { Thread } from '../../../reading/types.ts';

/** A thread called "Help" that opens with `text`, and what is written after it. */
export function openedBy(text: string, later: readonly { author: string; text: string }[] = []): Thread {
  const posts = [{ author: 'opener', text }, ...later].map((post, index) => ({
    id: `post-${index}`,
    elementId: null,
    author: post.author,
    isOpeningPost: index === 0,
    text: post.text,
  }));
  return { engine: 'text', title: 'Help', posts, totalPosts: posts.length, isComplete: true };
}

import { describe, expect, it } from 'vitest';
import type { Thread } from '../../../reading/types.ts';
import { partRead } from '../../../views/panel/part-read.ts';

function thread(read: number, totalPosts: number | null, isComplete = true): Thread {
  const post = { elementId: null, author: null, isOpeningPost: false, text: 'words' };
  const posts = Array.from({ length: read }, (_, at) => ({ ...post, id: `post-${at}` }));
  return { engine: 'generic', title: '', posts, totalPosts, isComplete };
}

describe('partRead', () => {
  it('counts what was read of what there is', () => {
    expect(partRead(thread(25, 612))).toEqual({ posts: 25, totalPosts: 612 });
    expect(partRead(thread(25, 612, false))).toEqual({ posts: 25, totalPosts: 612 });
  });

  it('says so where a long page was not read to its end and tells no number', () => {
    expect(partRead(thread(1_000, null, false))).toEqual({ posts: 1_000, totalPosts: null });
    expect(partRead(thread(3, 3, false))).toEqual({ posts: 3, totalPosts: null });
  });

  it('is silent where all was read', () => {
    expect(partRead(thread(3, 3))).toBeNull();
    expect(partRead(thread(3, null))).toBeNull();
  });
});

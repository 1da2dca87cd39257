// @vitest-environment jsdom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeThreads } from '../../../reading/merge-threads.ts';
import type { ThreadOnPage } from '../../../reading/types.ts';

function stretch(from: number, to: number, words = ''): ThreadOnPage {
  const ids = Array.from({ length: to - from }, (_, index) => String(from + index));
  const posts = ids.map((id) => ({
    id,
    elementId: null,
    author: null,
    isOpeningPost: id === '1',
    text: `post ${id}${words}`,
  }));
  const elements = new Map(ids.map((id) => [id, document.body.appendChild(document.createElement('p'))]));
  return { thread: { engine: 'flarum', title: 'A title', posts, totalPosts: 90, isComplete: true }, elements };
}
const idsOf = (page: ThreadOnPage): number[] => page.thread.posts.map((post) => Number(post.id));

describe('mergeThreads', () => {
  it('joins two stretches of any position in their order', () => {
    const bounds = fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 20 }));
    fc.assert(
      fc.property(bounds, bounds, ([a, aLength], [b, bLength]) => {
        const ids = idsOf(mergeThreads(stretch(a, a + aLength), stretch(b, b + bLength)));
        expect(ids).toEqual([...new Set(ids)].sort((x, y) => x - y));
        expect(ids).toHaveLength(
          new Set([...Array(aLength).keys()].map((n) => n + a).concat([...Array(bLength).keys()].map((n) => n + b)))
            .size,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('puts a stretch between two others where its numbers belong', () => {
    const jumped = mergeThreads(stretch(1, 4), stretch(20, 24));
    const between = mergeThreads(jumped, stretch(10, 13));
    expect(idsOf(between)).toEqual([1, 2, 3, 10, 11, 12, 20, 21, 22, 23]);
    expect(idsOf(mergeThreads(between, stretch(11, 22)))).toEqual([
      1,
      2,
      3,
      10,
      ...stretch(11, 20).thread.posts.map((post) => Number(post.id)),
      20,
      21,
      22,
      23,
    ]);
  });

  it('takes the newer words, unless the newer post came without any', () => {
    expect(mergeThreads(stretch(1, 3), stretch(1, 3, ' edited')).thread.posts[1]?.text).toBe('post 2 edited');
    const cloaked = stretch(1, 3);
    const [first, ...rest] = cloaked.thread.posts;
    const emptied = {
      ...cloaked,
      thread: { ...cloaked.thread, posts: first ? [{ ...first, text: '' }, ...rest] : rest },
    };
    expect(mergeThreads(stretch(1, 3), emptied).thread.posts[0]?.text).toBe('post 1');
  });

  it('drops the elements of posts that left the page and keeps their words', () => {
    const before = stretch(1, 3);
    before.elements.get('1')?.remove();
    const merged = mergeThreads(before, stretch(2, 4));
    expect([...merged.elements.keys()].sort()).toEqual(['2', '3']);
    expect(idsOf(merged)).toEqual([1, 2, 3]);
  });

  it('keeps one opening post and a total that is never too low', () => {
    const merged = mergeThreads(stretch(1, 3), stretch(1, 5));
    expect(merged.thread.posts.filter((post) => post.isOpeningPost)).toHaveLength(1);
    expect(merged.thread.totalPosts).toBe(90);
  });
});

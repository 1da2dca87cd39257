// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { readThread } from '../../../reading/read-thread.ts';
import { clothes } from '../../threads/clothes.ts';
import { inventedThread, readablePosts, readableTexts } from '../../threads/invented-thread.ts';

/** jsdom is some hundred times slower than a browser; reading here is never to end early. */
const UNHURRIED = { budgetMs: 60_000 };
const open = (html: string): Document => new DOMParser().parseFromString(html, 'text/html');

describe.each(Object.entries(clothes))(
  'readThread in the clothes of %s',
  (engine, { url, dress, totalPosts, isArticle }) => {
    const page = readThread(open(dress(inventedThread)), new URL(url), UNHURRIED);

    it('is chosen by its markup', () => {
      expect(page?.thread.engine).toBe(engine);
    });

    it('reads the same words as in every other engine', () => {
      expect(page?.thread.posts.map((post) => post.text)).toEqual(readableTexts(inventedThread));
      expect(page?.thread.title).toBe(inventedThread.title);
      expect(page?.thread.isComplete).toBe(true);
    });

    it('gives every post its own id and the element of its words', () => {
      const ids = page?.thread.posts.map((post) => post.id) ?? [];
      expect(new Set(ids).size).toBe(ids.length);
      for (const post of page?.thread.posts ?? [])
        expect(page?.elements.get(post.id)?.textContent).toContain(post.text.slice(0, 30));
    });

    it('names each author and the number of posts that the page tells', () => {
      const authors = readablePosts(inventedThread).map((post, index) =>
        isArticle && index === 0 ? null : post.author,
      );
      expect(page?.thread.posts.map((post) => post.author)).toEqual(authors);
      expect(page?.thread.totalPosts).toBe(totalPosts);
    });

    it('names the opening post and no other', () => {
      expect(page?.thread.posts.map((post) => post.isOpeningPost)).toEqual([true, false, false, false, false]);
    });
  },
);

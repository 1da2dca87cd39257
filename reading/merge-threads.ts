import { MAX_POSTS } from './budget.ts';
import type { Post, ThreadOnPage } from './types.ts';

/**
 * Joins two readings of the same thread, for engines that take posts out of the page while the reader scrolls.
 *
 * Posts are matched by id; words of the newer reading win, elements of posts that left the page are dropped.
 * A post only one reading has keeps its place beside the posts both have; two stretches without a common post stand in the order of their
 * numbers where ids are numbers, else in the order of reading.
 */
export function mergeThreads(before: ThreadOnPage, now: ThreadOnPage): ThreadOnPage {
  const posts = keepOneOpening(interleave(before.thread.posts, now.thread.posts)).slice(0, MAX_POSTS);
  const totals = [before.thread.totalPosts, now.thread.totalPosts].filter((total) => total !== null);
  return {
    thread: {
      ...now.thread,
      title: now.thread.title || before.thread.title,
      posts,
      totalPosts: totals.length ? Math.max(posts.length, ...totals) : null,
    },
    elements: new Map([...before.elements].filter(([, element]) => element.isConnected).concat([...now.elements])),
  };
}

function interleave(before: readonly Post[], now: readonly Post[]): Post[] {
  const newer = new Map(now.map((post) => [post.id, post]));
  const known = new Set(before.map((post) => post.id));
  if (!before.some((post) => newer.has(post.id))) {
    const place = placeAmong(before, now);
    return [...before.slice(0, place), ...now, ...before.slice(place)];
  }
  const followers = new Map<string | null, Post[]>();
  let anchor: string | null = null;
  for (const post of now) {
    if (known.has(post.id)) anchor = post.id;
    else followers.set(anchor, [...(followers.get(anchor) ?? []), post]);
  }
  const merged = before.flatMap((post) => [fuller(post, newer.get(post.id)), ...(followers.get(post.id) ?? [])]);
  const firstCommon = merged.findIndex((post) => newer.has(post.id) && known.has(post.id));
  return [...merged.slice(0, firstCommon), ...(followers.get(null) ?? []), ...merged.slice(firstCommon)];
}

/** A cloaked opening post comes without its words. */
function fuller(before: Post, now: Post | undefined): Post {
  return now?.text ? now : before;
}

/** Before the first post with a higher number than the stretch begins with; at the end where there is none, or ids are no numbers. */
function placeAmong(before: readonly Post[], now: readonly Post[]): number {
  const start = Number(now[0]?.id);
  const place = before.findIndex((post) => Number(post.id) > start);
  return place < 0 ? before.length : place;
}

function keepOneOpening(posts: readonly Post[]): Post[] {
  const opening = posts.findIndex((post) => post.isOpeningPost);
  return posts.map((post, index) =>
    post.isOpeningPost && index !== opening ? { ...post, isOpeningPost: false } : post,
  );
}

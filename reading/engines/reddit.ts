import type { EngineSpec } from '../engine-spec.ts';

/**
 * www.reddit.com since 2023 (shreddit). From the elements that eight public user scripts agree on, one "verified live 2026-07"; gathered 2026-11-21.
 * Title, words and authors are light DOM. Replies are children of the comment they answer. Uncertain: the attributes of deleted comments.
 */
export const reddit: EngineSpec = {
  id: 'reddit',
  signs: ['shreddit-app'],
  thread: 'shreddit-app shreddit-post, shreddit-comment-tree',
  path: /\/comments\/\w+/,
  site: 'shreddit-app',
  app: 'shreddit-app',
  title: 'shreddit-post@post-title',
  post: 'shreddit-post:not([promoted], shreddit-feed *), shreddit-comment[thingid]',
  postId: ['thingid', 'id'],
  body: '[slot="text-body"], [slot="comment"]',
  author: '@author',
  opening: 'shreddit-post',
  remove: 'faceplate-tracker, shreddit-post-flair, [slot="post-flair"]',
  total: { at: 'shreddit-post@comment-count', plus: 1 },
  key: /\/comments\/\w+/,
};

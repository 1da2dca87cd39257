import type { EngineSpec } from '../engine-spec.ts';

/**
 * Lemmy 0.19 and 1.0 beta. Read 2026-11-21 in LemmyNet/lemmy-ui: src/shared/components/{comment/comment-node,post/post-listing,post/post-action-bar}.tsx.
 * From memory: 0.19's title and words of the opening post. Other front ends differ.
 */
export const lemmy: EngineSpec = {
  id: 'lemmy',
  signs: ['.post-listing', '.comment-node'],
  thread: 'article.comment-node[id^="comment-"], .post-listing',
  path: /\/(?:post|comment)\/\d+/,
  site: '.lemmy-site',
  app: '.lemmy-site',
  title: '.post-name, .post-title h1, .post-title',
  post: '.post-listing, article.comment-node[id^="comment-"]',
  body: '.postContent .md-div, #postContent .md-div, .comment-content .md-div',
  author: '.person-listing',
  opening: '.post-listing',
  total: { at: '.post-listing a[href*="scrollToComments"]@title', plus: 1 },
  key: /\/post\/\d+/,
};

import type { EngineSpec } from '../engine-spec.ts';

/**
 * Flarum 1 and 2. Read 2026-11-21 in flarum/framework@1.x: framework/core/js/src/forum/components/{PostStream,CommentPost,PostUser,DiscussionHero}.
 * Pages of posts more than two away leave the page. From memory: the scrubber's count.
 */
export const flarum: EngineSpec = {
  id: 'flarum',
  signs: ['.PostStream-item'],
  thread: '.PostStream-item[data-id] .CommentPost',
  site: '#flarum-json-payload',
  app: '#flarum-json-payload',
  title: '.DiscussionHero-title',
  post: '.PostStream-item[data-id][data-type="comment"]',
  postId: ['data-id'],
  body: '.CommentPost:not(.Post--hidden) .Post-body',
  author: '.PostUser-name .username',
  opening: '[data-number="1"]',
  remove: '.PostMention-preview, .Post-footer',
  total: { at: '.Scrubber-count', plus: 0 },
  key: /\/d\/\d+/,
};

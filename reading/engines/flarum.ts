import type { EngineSpec } from '../engine-spec.ts';

/**
 * Flarum 1 and 2. Read 2026-11-21/22 in flarum/framework@1.x: framework/core/js/src/forum/components/{PostStream,CommentPost,PostUser,DiscussionHero,
 * PostStreamScrubber} and, for readers without scripts, framework/core/views/frontend/content/discussion.blade.php.
 * Pages of posts more than two away leave the page.
 */
export const flarum: EngineSpec = {
  id: 'flarum',
  signs: ['.PostStream-item', '#flarum-content'],
  thread: '.PostStream-item[data-id] .CommentPost, #flarum-content article .Post-body',
  site: '#flarum-json-payload',
  app: '#flarum-json-payload',
  title: '.DiscussionHero-title, #flarum-content h1',
  post: '.PostStream-item[data-id][data-type="comment"], :root:not(:has(.PostStream-item)) #flarum-content article',
  postId: ['data-id'],
  body: '.CommentPost:not(.Post--hidden) .Post-body, #flarum-content .Post-body',
  author: '.PostUser-name .username, #flarum-content .PostUser-name',
  // Without scripts the first page is the one that links to no page before it.
  opening: '[data-number="1"], #flarum-content div:not(:has(~ a[href$="page=1"])) > article:first-child',
  remove: '.PostMention-preview, .Post-footer',
  total: { at: '.Scrubber-count', plus: 0 },
  key: /\/d\/\d+/,
};

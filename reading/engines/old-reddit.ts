import type { EngineSpec } from '../engine-spec.ts';

/**
 * old.reddit.com, and www.reddit.com for those who kept it. Read 2026-11-21 in reddit-archive/reddit:r2/r2/templates/{comment,link,usertext}.html (2017);
 * RES still uses the same names in 2026. Each comment's own words come before its replies.
 */
export const oldReddit: EngineSpec = {
  id: 'old-reddit',
  signs: ['#siteTable'],
  thread: '#siteTable > .thing.link[data-fullname], .commentarea .thing.comment',
  path: /\/comments\/\w+/,
  site: '#siteTable',
  title: '#siteTable > .thing.link a.title',
  post: '#siteTable > .thing.link, .commentarea .thing.comment',
  postId: ['data-fullname'],
  body: '.usertext-body .md',
  author: '@data-author',
  opening: '.link',
  total: { at: '#siteTable > .thing.link@data-comments-count', plus: 1 },
  key: /\/comments\/\w+/,
};

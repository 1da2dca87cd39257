import type { EngineSpec } from '../engine-spec.ts';

/**
 * Discourse: the live application and the view for crawlers. Read 2026-11-21 in discourse/discourse:
 * app/assets/javascripts/discourse/app/components/post.gjs, app/views/layouts/_head.html.erb; the title also in four public user scripts.
 * Posts off screen are cloaked (`.topic-post` stays, its words go); expanded replies (`.embedded-posts`) are copies.
 */
export const discourse: EngineSpec = {
  id: 'discourse',
  signs: ['#main-outlet'],
  thread: '.topic-post article[data-post-id], .crawler-post[id^="post_"]',
  site: '#data-discourse-setup, meta[name="generator"][content^="Discourse"]',
  app: '#data-discourse-setup, meta[name="generator"][content^="Discourse"]',
  // The header has an h1 of its own: the forum's name, where it has no picture for it.
  title: '#topic-title .fancy-title, #topic-title h1 > a, #main-outlet > h1',
  post: '.topic-post article[data-post-id]:not(.small-action, .embedded-posts article), .crawler-post[id^="post_"]',
  postId: ['data-post-id', 'id'],
  body: '.cooked:not(.embedded-posts .cooked, .post-hidden .cooked, .deleted .cooked), .post[itemprop="text"]',
  author: '.names .first a, .creator [itemprop="name"]',
  opening: '#post_1',
  remove: 'aside.quote, aside.onebox, .embedded-posts, .user-signature, .meta, .lightbox-wrapper, .poll, .badge.clicks',
  total: { at: '.timeline-replies, #topic-progress .nums', pattern: /\/\s*(\d[\d.,]*)/, plus: 0 },
  key: /\/t\/(?:[^/]+\/)?\d+/,
};

import type { EngineSpec } from '../engine-spec.ts';

/**
 * XenForo 2, and 1 where it lives on. From ten public user scripts and one saved page; gathered 2026-11-21 (its own templates are closed).
 * A signature has its own `.bbWrapper`. Uncertain: advertisements between posts, how many replies its data for search engines counts.
 */
export const xenforo: EngineSpec = {
  id: 'xenforo',
  signs: ['.message-body', '.messageText'],
  title: 'h1.p-title-value, .titleBar h1, .MessageCard__thread-title',
  // `message--article` opens a thread of the article type.
  post: 'article.message[id^="js-post-"]:not(.is-ignored), li.message[data-author][id^="post-"]:not(.ignored, .placeholder)',
  body: '.message-body .bbWrapper, .messageText',
  author: '@data-author',
  earlier: '.pageNav-jump--prev',
  remove:
    '.label, .label-append, .bbCodeBlock:not(.bbCodeBlock--spoiler), .bbCodeQuote, .message-signature, .message-lastEdit',
  total: {
    at: 'script[type="application/ld+json"]',
    pattern: /(?:Comment|Reply)Action"[^{}]{0,40}"userInteractionCount":\s*"?(\d+)/,
    plus: 1,
  },
};

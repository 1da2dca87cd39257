import type { EngineSpec } from '../engine-spec.ts';

/**
 * XenForo 2, and 1 where it lives on. From ten public user scripts and one saved page; gathered 2026-11-21 (its own templates are closed).
 * A signature has its own `.bbWrapper`. Uncertain: advertisements between posts.
 */
export const xenforo: EngineSpec = {
  id: 'xenforo',
  signs: ['.message-body', '.messageText'],
  title: 'h1.p-title-value, .titleBar h1',
  post: 'article.message--post[id^="js-post-"], li.message[data-author][id^="post-"]',
  body: '.message-body .bbWrapper, .messageText',
  author: '@data-author',
  earlier: '.pageNav-jump--prev',
  remove:
    '.label, .label-append, .bbCodeBlock:not(.bbCodeBlock--spoiler), .bbCodeQuote, .message-signature, .message-lastEdit',
};

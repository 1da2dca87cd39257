import type { EngineSpec } from '../engine-spec.ts';

/**
 * An article and its comments on WordPress: the core walker, old themes, block themes. Read 2026-11-21 in
 * wp-includes/class-walker-comment.php (6.1) and a page of twentytwentyone. From memory: block themes and wpDiscuz.
 * Lists of articles have no comments and are not read.
 */
export const wordpress: EngineSpec = {
  id: 'wordpress',
  signs: ['#comments', '.comment-list', '.commentlist', '.wp-block-comments', '.wpd-comment'],
  thread: '.comment-list .comment, .commentlist .comment, .wp-block-comments li, .wpd-comment',
  title: 'h1.entry-title, h1.wp-block-post-title, .entry-header h1, article h1',
  // The article's words are a post of their own, whatever stands around them.
  post: '.comment-list .comment, .commentlist .comment, .wp-block-comments li, .wpd-comment, .entry-content:not(.comment *)',
  body: '.comment-content, .wp-block-comment-content, .wpd-comment-text, .entry-content',
  author: '.comment-author .fn, .wp-block-comment-author-name, .wpd-comment-author',
  opening: '.entry-content',
  remove: '.says, .sharedaddy, .jp-relatedposts, .comment-awaiting-moderation, .wp-caption-text, figcaption, nav',
  total: { at: '.comments-title', plus: 1 },
};

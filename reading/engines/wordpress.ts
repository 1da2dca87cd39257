import type { EngineSpec } from '../engine-spec.ts';

/**
 * An article and its comments on WordPress: the core walker, old themes, block themes. Read 2026-11-21 in
 * wp-includes/class-walker-comment.php (6.1) and a page of twentytwentyone. From memory: block themes and wpDiscuz.
 * Lists of articles have no comments and are not read.
 */
export const wordpress: EngineSpec = {
  id: 'wordpress',
  thread:
    '#comments .comment-list .comment, #comments .commentlist .comment, .comment-list > .comment, .wp-block-comments .wp-block-comment-content, .wpd-thread-list .wpd-comment',
  title: 'h1.entry-title, h1.wp-block-post-title, .entry-header h1, article h1',
  post: '.comment-list .comment, .commentlist .comment, .wp-block-comments li, .wpd-comment, article:has(.entry-content, .wp-block-post-content):not(.comment *), body.single :has(> .entry-content, > .wp-block-post-content):not(article *)',
  postId: ['id'],
  body: '.comment-content, .wp-block-comment-content, .wpd-comment-text, .entry-content, .wp-block-post-content',
  author: '.comment-author .fn, .wp-block-comment-author-name, .wpd-comment-author, .author .fn, .byline .author',
  opening: ':has(.entry-content, .wp-block-post-content)',
  remove:
    '.says, .comment-reply-link, .reply, .sharedaddy, .jp-relatedposts, .wp-block-comments, #comments, .comment-awaiting-moderation, .wp-caption-text, figcaption, nav',
  total: { at: '.comments-title, #comments > h2, #comments > h3', plus: 1 },
};

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
  title: 'h1.entry-title, h1.wp-block-post-title, .entry-header h1, article h1, .single .hentry .entry-title',
  // The article's words are a post of their own, whatever stands around them.
  post: '.comment-list .comment, .commentlist .comment, .wp-block-comments li, .wpd-comment, .entry-content:not(.comment *), .hentry > .entry',
  // The oldest walker has the words directly in `.comment-body`, between name, date and buttons.
  body: '.comment-content, .wp-block-comment-content, .wpd-comment-text, div.comment-body:not(:has(.comment-content)), .entry-content, .entry',
  author: '.comment-author .fn, .comment-author [itemprop="name"], .wp-block-comment-author-name, .wpd-comment-author',
  opening: '.entry-content, .entry',
  remove:
    '.says, .comment-author, .comment-meta, .reply, .postmetadata, .sharedaddy, .jp-relatedposts, .comment-awaiting-moderation, .wp-caption-text, figcaption, nav',
  // Before the quoted title of the article, which may have numbers of its own: "One thought on “At 14 months”".
  total: {
    at: '.comments-title, .wp-block-comments-title, :is(h2, h3)#comments, .wpdtc',
    pattern: /^[^“"«‘]*?(\d[\d., \u00a0]*)/,
    plus: 1,
  },
};

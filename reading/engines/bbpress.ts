import type { EngineSpec } from '../engine-spec.ts';

/**
 * bbPress 2.x, the forum within WordPress, also within a BuddyPress group. Read 2026-11-22 in the templates loop-single-reply.php, loop-replies.php and
 * content-single-topic-lead.php as themes copy them: a post's id stands on the line above it, not on the post. A member's own replies and search
 * results use the same blocks and are no thread. From memory: the signature's class, the titles in groups.
 */
export const bbpress: EngineSpec = {
  id: 'bbpress',
  signs: ['#bbpress-forums'],
  title: '.type-topic h1, #bbpress-forums > h3, .bbp-breadcrumb-current',
  post: '.bbp-replies:not(#bbp-user-wrapper *) :is(.type-reply, .type-topic), .bbp-lead-topic .type-topic',
  body: '.bbp-reply-content, .bbp-topic-content',
  author: '.bbp-author-name',
  opening: '.type-topic',
  remove:
    '.bbp-reply-revision-log, .bbp-topic-revision-log, .bbp-attachments, [class*="quote-title"], [class*="signature"]',
  total: { at: '.bbp-topic-description', pattern: /(\d[\d.,]*) repl/, plus: 1 },
};

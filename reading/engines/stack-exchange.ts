import type { EngineSpec } from '../engine-spec.ts';

/**
 * Stack Exchange (parenting.stackexchange.com). From ten public scripts and a saved page of 2020; gathered 2026-11-21.
 * Comments are posts of their own. A question has an editor's signature before its author's.
 */
export const stackExchange: EngineSpec = {
  id: 'stack-exchange',
  signs: ['#question'],
  thread: '#question[data-questionid]',
  site: '.s-topbar',
  title: '#question-header h1',
  post: '#question, .answer[data-answerid]:not(.deleted-answer), .comment[data-comment-id]',
  postId: ['data-questionid', 'data-answerid', 'data-comment-id'],
  body: '.js-post-body, .comment-copy',
  author: '.post-signature.owner .user-details :is(a, [itemprop="name"]), .comment-user',
  opening: '#question',
  earlier: '.s-pagination a[rel="prev"]',
  total: {
    at: '[data-answercount]@data-answercount',
    plus: 1,
    uncounted: '.comment[data-comment-id]',
    behindLinks: '.js-show-link b',
  },
  remove: '.s-notice, .js-post-notice',
};

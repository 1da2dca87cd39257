import type { EngineSpec } from '../engine-spec.ts';

/**
 * MyBB 1.8. Read 2026-11-21 in mybb/mybb@mybb_1837: install/resources/mybb_theme.xml, inc/class_parser.php. It has no generator and no body class.
 */
export const mybb: EngineSpec = {
  id: 'mybb',
  signs: ['#posts'],
  thread: '#posts .post[id^="post_"] .post_body',
  // The first bold words in the head are "Thread Modes".
  title: 'table:has(#posts) .thead strong:not(.float_right *)',
  post: '#posts .post[id^="post_"]',
  body: '.post_body',
  author: '.post_author .largetext',
  earlier: '.pagination_previous',
  remove: '.mycode_quote, .codeblock, .signature, .post_edit',
};

import type { EngineSpec } from '../engine-spec.ts';

/**
 * phpBB 3.1 to 4.0 alpha, prosilver. Read 2026-11-21 in phpbb/phpbb@3.3.x:
 * phpBB/styles/prosilver/template/{viewtopic_body,pagination,bbcode}.html. Search results are `.search.post` without an id.
 */
export const phpbb: EngineSpec = {
  id: 'phpbb',
  signs: ['.postbody'],
  thread: '.section-viewtopic .post[id^="p"], #phpbb .post[id^="p"] .postbody .content',
  title: '.topic-title',
  post: '.post[id^="p"]',
  // An ignored or deleted post keeps its words in an element that is not shown.
  body: '.postbody :not([style*="display: none"]) > .content',
  author: '.postprofile .username, .postprofile .username-coloured, .author .username, .author .username-coloured',
  earlier: '.pagination .previous a',
  remove: '.signature, .notice, .codebox, .attachbox, .inline-attachment',
  total: { at: '.topic-actions .pagination, .action-bar .pagination', pattern: /(\d[\d.,]*)\s+posts?/i, plus: 0 },
};

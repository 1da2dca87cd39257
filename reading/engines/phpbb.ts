import type { EngineSpec } from '../engine-spec.ts';

/**
 * phpBB 3.0 to 4.0 alpha, prosilver. Read 2026-11-21 in phpbb/phpbb@3.3.x:
 * phpBB/styles/prosilver/template/{viewtopic_body,pagination,bbcode}.html. Search results are `.search.post` without an id.
 * 3.0 has no class on the title and on plain names, and no element around `.content`.
 */
export const phpbb: EngineSpec = {
  id: 'phpbb',
  signs: ['.postbody'],
  thread: '.section-viewtopic .post[id^="p"], #phpbb .post[id^="p"] .postbody .content',
  title: '.topic-title, #page-body > h2',
  post: '.post[id^="p"]',
  body: '.postbody .content',
  author: '.postprofile [class^="username"], .author strong',
  earlier: '.pagination .previous a, .display-options .left-box',
  remove: '.signature, .notice, .codebox, .attachbox, .inline-attachment',
  total: { at: '.topic-actions .pagination, .action-bar .pagination', pattern: /(\d[\d.,]*)\s+posts?/i, plus: 0 },
};

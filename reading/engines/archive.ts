import type { EngineSpec } from '../engine-spec.ts';

/**
 * Plain copies of threads that vBulletin 3 and 4 and MyBB keep for search engines (/archive/index.php): no signatures. From memory; gathered 2026-11-22.
 */
export const archive: EngineSpec = {
  id: 'archive',
  signs: ['.posttop', '#fullversion'],
  path: /\/archive\//,
  thread: '.post > .posttext, .post > .message',
  title: '.largefont a, #fullversion a',
  post: '.post',
  body: '.posttext, .message',
  author: '.posttop .username, .header h2',
  remove: '.mycode_quote, .codeblock, div:has(> .smallfont + table)',
};

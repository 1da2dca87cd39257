import type { EngineSpec } from '../engine-spec.ts';

/**
 * phpBB 2, subSilver. From one public script and memory; gathered 2026-11-22. A post is a table row: quotes are tables between the words,
 * a signature follows a line of underscores. Signs: JForum has `.maintitle` too, but no anchor in `.name`.
 */
export const phpbb2: EngineSpec = {
  id: 'phpbb-2',
  signs: ['.maintitle'],
  thread: '.forumline .name a[name]',
  title: '.maintitle',
  post: '.forumline tr:has(> td > .name > a[name])',
  body: 'td:has(> .postbody)',
  author: '.name b',
  remove: 'table, .gensmall',
  signature: /\n_{10,}(?:\n[\s\S]*)?$/,
};

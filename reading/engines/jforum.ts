import type { EngineSpec } from '../engine-spec.ts';

/**
 * JForum 2; DC Urban Mom runs on it, mostly with anonymous posts. Read 2026-11-21 in rafaelsteil/jforum2: templates/default/post_show.htm.
 * A post is a table row, its signature the next one. From memory: quotes are tables or `.quote`.
 */
export const jforum: EngineSpec = {
  id: 'jforum',
  signs: ['.postbody'],
  thread: '[id^="post_text_"] .postbody',
  title: '#top, .maintitle',
  post: 'tr:has(> [id^="post_text_"], > td > [id^="post_text_"])',
  body: '.postbody',
  author: 'td:first-child .genmed b',
  remove: '.postbody table, .postbody .quote',
};

import type { EngineSpec } from '../engine-spec.ts';

/**
 * phpBB 3.0 and 3.1 in subsilver2, a table a post. Read 2026-11-22 in phpbb/phpbb: phpBB/styles/subsilver2/template/viewtopic_body.html.
 * A signature is a second `.postbody`; ignored and deleted posts have none and no `.postauthor`.
 */
export const subsilver: EngineSpec = {
  id: 'subsilver',
  signs: ['.postauthor'],
  thread: '#pagecontent .tablebg .postbody',
  title: '#pageheader .titles',
  post: '#pagecontent > .tablebg:has(.postauthor)',
  body: '.postbody',
  author: '.postauthor',
  remove: '.quotetitle, .quotecontent, .codetitle, .codecontent, .attachtitle, .attachcontent',
  total: { at: '#pagecontent .gensmall', pattern: /(\d[\d.,]*)\s+posts?/i, plus: 0 },
};

import type { EngineSpec } from '../engine-spec.ts';

/**
 * FluxBB, and PunBB 1.2 and 1.4. Read 2026-11-21 in fluxbb/fluxbb: viewtopic.php, 2026-11-22 in punbb/punbb: viewtopic.php (1.4, `.main-topic`).
 * A signature is a second `.postmsg` in FluxBB. PunBB's `.firstpost` is the page's first, its `.topicpost` the thread's; its 1.2 has no `.crumbs`.
 */
export const fluxbb: EngineSpec = {
  id: 'fluxbb',
  signs: ['.blockpost', '.main-topic'],
  thread: '.pun .blockpost[id^="p"] .postmsg, .main-topic > .post > [id^="p"]',
  title: '.crumbs strong, .main-title, .postright h3',
  post: '.blockpost[id^="p"], .main-topic > .post',
  body: '.postmsg:not(.postsignature), .entry-content',
  author: '.postleft dt strong, .post-author .username',
  opening: '.blockpost.firstpost, .topicpost',
  remove: '.quotebox, .codebox, .postedit, .postsignature, .lastedit, .sig-content',
  total: { at: '.main-head .item-info', pattern: /(\d[\d.,]*)\D*$/, plus: 0 },
};

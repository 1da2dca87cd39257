import type { EngineSpec } from '../engine-spec.ts';

/**
 * FluxBB and PunBB. Read 2026-11-21 in fluxbb/fluxbb: viewtopic.php. A signature is a second `.postmsg`.
 */
export const fluxbb: EngineSpec = {
  id: 'fluxbb',
  signs: ['.blockpost'],
  thread: '.pun .blockpost[id^="p"] .postmsg',
  title: '.crumbs li:last-child, .crumbs strong',
  post: '.blockpost[id^="p"]',
  body: '.postmsg:not(.postsignature)',
  author: '.postleft dt strong',
  opening: '.firstpost',
  remove: '.quotebox, .codebox, .postedit, .postsignature',
};

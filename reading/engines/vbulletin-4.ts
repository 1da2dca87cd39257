import type { EngineSpec } from '../engine-spec.ts';

/**
 * vBulletin 4. From six public user scripts; gathered 2026-11-21. From memory: the title.
 * The words stand in a `blockquote`; quotes in `.bbcode_container`.
 */
export const vbulletin4: EngineSpec = {
  id: 'vbulletin-4',
  signs: ['.postcontainer'],
  title: '.threadtitle',
  post: 'li.postcontainer[id^="post_"]',
  body: '.postcontent',
  author: '.username_container .username',
  earlier: '.prev_next a[rel="prev"]',
  remove: '.bbcode_container, .bbcode_quote, .signature, .signaturecontainer, .lastedited',
  total: { at: '#postpagestats_above, .postpagestats', pattern: /(\d[\d.,]*)\D*$/, plus: 0 },
};

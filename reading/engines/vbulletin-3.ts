import type { EngineSpec } from '../engine-spec.ts';

/**
 * vBulletin 3. From public scripts and memory; gathered 2026-11-21. Signatures follow the element of the words; a quote is a label and a table.
 */
export const vbulletin3: EngineSpec = {
  id: 'vbulletin-3',
  signs: ['#posts'],
  thread: 'table[id^="post"] [id^="post_message_"]',
  title: '.navbar strong',
  post: 'table[id^="post"]',
  body: '[id^="post_message_"]',
  // A guest's name is no link.
  author: '.bigusername, [id^="postmenu_"]:not(:has(.bigusername))',
  earlier: '.pagenav [rel="prev"]',
  remove: 'div:has(> .smallfont + table)',
  total: { at: '.pagenav [title*=" of "]@title', pattern: /(\d[\d.,]*)\D*$/, plus: 0 },
};

import type { EngineSpec } from '../engine-spec.ts';

/**
 * Simple Machines 2.1, and 2.0 less surely. Read 2026-11-21 in SimpleMachines/SMF@v2.1.4:Themes/default/Display.template.php, Sources/Subs.php.
 */
export const smf: EngineSpec = {
  id: 'smf',
  signs: ['#forumposts'],
  thread: '#forumposts .post_wrapper',
  title: '#top_subject',
  post: '#forumposts div:has(> .post_wrapper)',
  body: '.post .inner',
  author: '.poster h4',
  // 2.0: a link to the first page stands only on later ones.
  earlier: '.pagelinks .previous_page, .navPages:is([href$=".0"], [href$=".0.html"])',
  remove: '.quoteheader, .quotefooter, .codeheader, .bbc_code, .signature, .modified',
};

import type { EngineSpec } from '../engine-spec.ts';

/**
 * Invision Community 4 and 5. 5: a compiled template (forums/front/topics/postContainer); 4: ten public scripts; gathered 2026-11-21.
 * Signatures may stand inside the words. From memory: the title of 4, edit notes.
 */
export const invision: EngineSpec = {
  id: 'invision',
  signs: ['.cPost', '.ipsEntry'],
  title: 'h1.ipsType_pageTitle, h1',
  post: 'article.cPost[id^="elComment_"], article[data-ips-hook="postWrapper"]',
  body: '[data-role="commentContent"]',
  author: '.cAuthorPane_author a, [data-ips-hook="postUsername"] a',
  earlier: '.ipsPagination_prev:not(.ipsPagination_inactive) a',
  remove: '.ipsQuote, [data-role="memberSignature"], .ipsEntry__signature, .ipsEdited, [data-excludequote]',
};

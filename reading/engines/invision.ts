import type { EngineSpec } from '../engine-spec.ts';

/**
 * Invision Community 4 and 5. 5: a compiled template (forums/front/topics/postContainer); 4: ten public scripts; gathered 2026-11-21.
 * Signatures may stand inside the words. From memory: the title of 4, edit notes, the number of posts.
 */
export const invision: EngineSpec = {
  id: 'invision',
  signs: ['.cPost', '.ipsEntry'],
  title: 'h1.ipsType_pageTitle, h1',
  post: 'article.cPost[id^="elComment_"]:not(.ipsHide), article[data-ips-hook="postWrapper"]',
  body: '[data-role="commentContent"]',
  // A guest's name is no link.
  author:
    ':is(.cAuthorPane_author, [data-ips-hook="postUsername"]) a, :is(.cAuthorPane_author, [data-ips-hook="postUsername"]):not(:has(a))',
  earlier: '.ipsPagination_prev:not(.ipsPagination_inactive) a',
  remove:
    '.ipsTag_prefix, .ipsQuote, [data-role="memberSignature"], .ipsEntry__signature, .ipsEdited, [data-excludequote]',
  // Topics count their opening post too.
  total: {
    at: 'script[type="application/ld+json"]',
    pattern: /(?:Comment|Reply)Action"[^{}]{0,40}"userInteractionCount":\s*"?(\d+)/,
    plus: 0,
  },
};

import type { EngineSpec } from '../engine-spec.ts';

/**
 * vBulletin 5 and 6. From one saved page and five public scripts; gathered 2026-11-21. From memory: the title and signatures.
 * Comments under a post (`.b-comment-entry`) are not read: nothing certain is known of their markup. Pages change without a load.
 */
export const vbulletin5: EngineSpec = {
  id: 'vbulletin-5',
  signs: ['.b-post'],
  // Streams of the newest posts of a whole board look the same.
  thread: '.b-post .js-post__content-text:not(.stream-view *, .activity-view *)',
  title: 'h1.main-title, .b-post__title, h1',
  post: '.b-post[data-node-id]',
  postId: ['data-node-id'],
  body: '.js-post__content-text',
  author: '.b-userinfo__details .author a, .b-userinfo__details .author [itemprop="name"]',
  opening: '.b-post--first',
  remove: '.bbcode_container, .bbcode_quote, .b-post__signature, .post-signature, .b-post__edit-info',
};

import type { EngineSpec } from '../engine-spec.ts';

/**
 * What to Expect and BabyCenter, one platform. From eight public scrapers, one of 2026; gathered 2026-11-21. Uncertain: whether BabyCenter still equals it.
 */
export const whatToExpect: EngineSpec = {
  id: 'what-to-expect',
  signs: ['.discussion-original-post', '.wte-reply'],
  title: '.discussion-original-post__title',
  post: '.discussion-original-post, .wte-reply[id^="message-"]',
  body: '.discussion-original-post__content .__messageContent, .wte-reply__content__message',
  author: '.discussion-original-post__author__name, .wte-reply__author__name',
  opening: '.discussion-original-post',
  remove: '.wte-reply__content__reply-to, .all-user-reactions',
  total: { at: '.discussion-replies__list@data-config', pattern: /"totalCount":\s*"?(\d+)/, plus: 1 },
};

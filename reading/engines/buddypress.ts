import type { EngineSpec } from '../engine-spec.ts';

/**
 * One update and its comments on BuddyPress. Read 2026-11-22 in buddypress/buddypress: bp-templates/bp-nouveau/buddypress/activity/{entry,comment}.php.
 * The stream of many updates is a list; updates have no title. From memory: the body's class.
 */
export const buddypress: EngineSpec = {
  id: 'buddypress',
  signs: ['.activity-permalink'],
  post: 'li[id^="activity-"], li[id^="acomment-"]',
  body: '.activity-inner, .acomment-content',
  author: '.activity-header a, .acomment-meta a',
  opening: 'li[id^="activity-"]',
};

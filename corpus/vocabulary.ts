/**
 * The ids that recognition may give out. They are shared with the people who label posts, so they are never renamed;
 * a check holds the corpus against them (each needs a file or a row in content/).
 */

/** Topics that recognition tells apart. The corpus has one more, `attachment`, for look-up only. */
export const RECOGNISED_TOPIC_IDS = ['separation-anxiety', 'comfort-refusal'] as const;

/** Situations that recognition tells apart; the corpus may hold more. */
export const RECOGNISED_SITUATION_IDS = [
  'drop-off',
  'leaving-the-room',
  'bathroom',
  'bedtime',
  'night-waking',
  'other-parent',
  'put-down',
  'sitter',
  'grandparents',
  'playgroup',
  'party',
  'new-sibling',
  'moving-house',
  'return-to-work',
  'travel',
  'handover',
  'school',
  'reunion',
  'in-the-moment-upset',
  'after-the-upset',
  'hug-refusal',
  'pushes-away',
  'wants-to-be-alone',
  'public-meltdown',
] as const;

/** Pieces of advice that recognition finds in replies; content/advice.yaml has a verdict on each. */
export const ADVICE_IDS = [
  'sneak-out',
  'cry-it-out-for-clinginess',
  'force-hug',
  'ignore-the-crying',
  'spoiling',
  'manipulating',
  'punish-clinging',
  'shame',
  'distract-and-go',
  'linger-or-keep-coming-back',
  'youre-okay',
  'time-out-when-upset',
  'walk-away-in-a-huff',
  'holding-therapy',
  'over-praise-calming',
  'bribe',
  'attachment-damage-scare',
  'swap-feeling-talk',
] as const;

/** What a reply does with a piece of advice. */
export const STANCES = ['recommends', 'warns-against', 'reports-doing'] as const;

/** Reasons to put the right help first. */
export const ALERT_IDS = [
  'parent-overwhelmed',
  'urge-to-harm',
  'regression-or-lost-skills',
  'pain-or-illness',
  'self-harm',
  'harms-animals-or-children',
  'long-lasting-impairment',
  'infant-arching',
] as const;

export type TopicId = (typeof RECOGNISED_TOPIC_IDS)[number];
export type SituationId = (typeof RECOGNISED_SITUATION_IDS)[number];
export type AdviceId = (typeof ADVICE_IDS)[number];
export type Stance = (typeof STANCES)[number];
export type AlertId = (typeof ALERT_IDS)[number];

import type { Thread } from '../reading/types.ts';
import type { Today } from './read-child-age.ts';
import { recogniseDetails } from './recognise-details.ts';
import { scoreTopics } from './score-topics.ts';
import type { Recognition } from './types.ts';

/**
 * What a thread is about: the steps in order.
 *
 * 1. `scoreTopics`: sentences are split, concepts marked, and the model weighs them (companion).
 * 2. `recogniseDetails`: age, situations, advice and alerts (panel).
 * @param today - for ages told as dates ("will be 4 in March"); without it those stay unread.
 */
export function recognise(thread: Thread, today?: Today): Recognition {
  const topics = scoreTopics(thread);
  return { topics, ...recogniseDetails(thread, topics, today) };
}

import type { Thread } from '../reading/types.ts';
import { readChildAge, type Today } from './read-child-age.ts';
import type { Recognition, TopicMatch } from './types.ts';

/**
 * The slower half of recognition, for the panel: age, situations, advice, alerts.
 *
 * @param _topics - as `scoreTopics` gave them.
 */
export function recogniseDetails(
  thread: Thread,
  _topics: readonly TopicMatch[],
  today?: Today,
): Omit<Recognition, 'topics'> {
  return { age: readChildAge(thread, today ?? null), situations: [], advice: [], alerts: [] };
}

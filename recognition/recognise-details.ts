import type { Thread } from '../reading/types.ts';
import { findAdvice } from './find-advice.ts';
import { findSituations } from './find-situations.ts';
import { raiseAlerts } from './raise-alerts.ts';
import { readChildAge, type Today } from './read-child-age.ts';
import type { Recognition, TopicMatch } from './types.ts';

/**
 * Reads the rest of what a thread is about, once its topics are known: age, situations, advice and alerts.
 *
 * Runs in the panel script and in `explain`, never on pages without a match.
 * @param today - the month in which the page is read; null or left out = not known.
 */
export function recogniseDetails(
  thread: Thread,
  topics: readonly TopicMatch[],
  today: Today | null = null,
): Omit<Recognition, 'topics'> {
  const age = readChildAge(thread, today);
  return {
    age,
    situations: findSituations(thread, topics),
    advice: findAdvice(thread),
    alerts: raiseAlerts(thread, age),
  };
}

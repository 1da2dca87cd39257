import type { InSlices, Thread } from '../reading/types.ts';
import { atOneGo } from './at-one-go.ts';
import { findAdviceInSlices } from './find-advice.ts';
import { findSituationsInSlices } from './find-situations.ts';
import { raiseAlertsInSlices } from './raise-alerts.ts';
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
  return atOneGo(recogniseDetailsInSlices(thread, topics, today));
}

/** The same, offering rests: patterns are made as they are needed, and a long thread has thousands of sentences. */
export function* recogniseDetailsInSlices(
  thread: Thread,
  topics: readonly TopicMatch[],
  today: Today | null = null,
): InSlices<Omit<Recognition, 'topics'>> {
  const age = readChildAge(thread, today);
  yield;
  return {
    age,
    situations: yield* findSituationsInSlices(thread, topics, age?.ageMonths ?? null),
    advice: yield* findAdviceInSlices(thread),
    alerts: yield* raiseAlertsInSlices(thread, age),
  };
}

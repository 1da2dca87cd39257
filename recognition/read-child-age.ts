import type { Thread } from '../reading/types.ts';
import { MAX_AGE_MONTHS } from './age/age-mention.ts';
import type { Today } from './age/birthday.ts';
import { chooseFocalAge } from './age/choose-focal-age.ts';
import { isAboutAnimals } from './age/people.ts';
import { findToldAges, TITLE } from './age/told-ages.ts';
import type { ChildAge } from './types.ts';

export type { Today };

/**
 * Reads how old the focal child is today, from the title and the opening poster's posts.
 *
 * @param today - the month in which the page is read, for "will be 4 in March"; without it such ages are estimates.
 * @returns Whole months, 0 to 216, with the words that told it; null where none are told.
 */
export function readChildAge(thread: Thread, today: Today | null = null): ChildAge | null {
  const told = findToldAges(thread, today);
  const focal = chooseFocalAge(told);
  if (focal === null || isAboutAnimals(told.opening)) return null;
  const { start, end, post } = focal;
  const text = (post === TITLE ? thread.title : (thread.posts[post]?.text ?? '')).slice(start, end);
  return {
    ageMonths: Math.min(MAX_AGE_MONTHS, Math.max(0, Math.floor(focal.ageMonths + 0.05))),
    evidence: { post, start, end, text },
  };
}

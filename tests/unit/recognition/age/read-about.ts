import type { Thread } from '../../../../reading/types.ts';
import { readChildAge } from '../../../../recognition/read-child-age.ts';

/** Below this an age is right within a month, above within three. */
const TODDLER_MONTHS = 24;

/** The age in months that an opening post tells; null = none. */
export function readOpening(title: string, text: string): number | null {
  const post = { id: '1', elementId: null, author: 'opener', isOpeningPost: true, text };
  const thread: Thread = { engine: 'text', title, posts: [post], totalPosts: null, isComplete: true };
  return readChildAge(thread)?.ageMonths ?? null;
}

/** The same; `months` itself where that is near enough, so that a failure shows both. */
export function readAbout(title: string, text: string, months: number | null): number | null {
  const age = readOpening(title, text);
  if (age === null || months === null) return age;
  return Math.abs(age - months) <= (months < TODDLER_MONTHS ? 1 : 3) ? months : age;
}

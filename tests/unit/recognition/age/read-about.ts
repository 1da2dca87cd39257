import type { Thread } from '../../../../reading/types.ts';
import { readChildAge } from '../../../../recognition/read-child-age.ts';
import { isAgeRight } from '../../../../scripts/is-age-right.ts';

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
  return isAgeRight(age, months) ? months : age;
}

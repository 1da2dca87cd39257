import type { Child } from '../storage/children.ts';
import { ageOfChild } from './age-of-child.ts';
import type { Month } from './today.ts';

/**
 * The child of exactly that age, as guidance counts it.
 *
 * @returns null without an age, where no child is as old, and of twins.
 */
export function childOfAge(children: readonly Child[], ageMonths: number | null, today: Month): Child | null {
  const [child, twin] = children.filter(
    (one) => ageMonths !== null && ageOfChild(one, today)?.usedMonths === ageMonths,
  );
  return twin === undefined ? (child ?? null) : null;
}

/** The child for whom somebody reads a thread: the only one they keep, else the one of the age that the notes are for; null where that is open. */
export function childOfReader(children: readonly Child[], ageMonths: number | null, today: Month): Child | null {
  const [only, another] = children;
  return only !== undefined && another === undefined ? only : childOfAge(children, ageMonths, today);
}

import type { Ages } from '../corpus/schema.ts';

/**
 * Ages at which most questions of this kind are asked, in months, end exclusive: where no age is known, what is said
 * fits a child from one to five.
 */
export const USUAL_AGES: Ages = { fromMonths: 12, toMonths: 60 };

/** Says whether something for `ages` is for a child of this age. An unknown age fits all. */
export function isForAge(ages: Ages | undefined, ageMonths: number | null): boolean {
  if (ages === undefined || ageMonths === null) return true;
  return ages.fromMonths <= ageMonths && ageMonths < ages.toMonths;
}

/** Says whether two spans of age have a month in common. */
export function overlap(one: Ages, other: Ages): boolean {
  return one.fromMonths < other.toMonths && other.fromMonths < one.toMonths;
}

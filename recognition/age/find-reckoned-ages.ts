import type { AgeMention } from './age-mention.ts';
import { findBornIn } from './find-born-in.ts';
import { readToday } from './read-today.ts';
import { type ReckonedAge, reckonAges } from './reckon-age.ts';

/** Less sure than "she is 2", surer than "at 18 months". */
const WEIGHT = 9.2;

/** Two ages this near are the same one told twice, in months. */
const SAME_MONTHS = 0.1;

/** An age that is reckoned, and where the numbers stand that it is reckoned from. */
export type ReckonedMention = AgeMention & Pick<ReckonedAge, 'parts' | 'thenMonths'>;

/**
 * Finds the ages that a text tells by two times: "was 3 when we moved, that was a year ago", "born in March and it's now June".
 *
 * @param text - title, a line break, and the opening post.
 */
export function findReckonedAges(text: string): ReckonedMention[] {
  return [...reckonAges(text), ...findBornIn(text, readToday(text, null))].map((each) => ({
    ...each,
    weight: WEIGHT,
    isEstimate: false,
    gender: null,
    pairedWithNext: false,
    isBeside: false,
  }));
}

/**
 * Tells whether an age is one that another is reckoned from, so that it is not today's.
 *
 * @param at - where it stands in the title and opening post; null = elsewhere.
 */
export function isReckonedFrom(ageMonths: number, at: number | null, reckoned: readonly ReckonedMention[]): boolean {
  return reckoned.some(
    ({ parts, thenMonths }) =>
      (thenMonths !== null && Math.abs(thenMonths - ageMonths) < SAME_MONTHS) ||
      (at !== null && parts.some(({ start, end }) => at >= start && at < end)),
  );
}

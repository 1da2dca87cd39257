import type { AgeBand } from '../corpus/schema.ts';
import { isForAge } from './is-for-age.ts';

/**
 * Finds the age bands that an age belongs to. Bands overlap: a child of 8 months belongs to two.
 *
 * @param ageMonths - null gives none.
 * @returns In corpus order, youngest first.
 */
export function bandsAt(bands: readonly AgeBand[], ageMonths: number | null): readonly AgeBand[] {
  return ageMonths === null ? [] : bands.filter((band) => isForAge(band.ages, ageMonths));
}

import type { Child } from '../storage/children.ts';
import type { Month } from './today.ts';

/** A child's age in whole months: since birth, and the one that guidance goes by. */
export interface AgeOfChild {
  readonly sinceBirthMonths: number;
  /** Corrected for an early birth while that is usual; else since birth. */
  readonly usedMonths: number;
}

/** Born this many months early or more: before 32 weeks. The age is then corrected for two years, else for one. */
const VERY_EARLY_MONTHS = 2;
const OLDEST_MONTHS = 216;

/**
 * Says how old a child is.
 *
 * Ages are corrected to 1 year for births at 32 to 36 weeks, to 2 years before 32 weeks; months are all we know, so two months early counts as before 32 weeks.
 * @returns null for a month of birth that is still to come or over 18 years ago.
 */
export function ageOfChild({ birthMonth, dueMonth }: Child, today: Month): AgeOfChild | null {
  const sinceBirthMonths = monthsSince(birthMonth, today);
  if (sinceBirthMonths < 0 || sinceBirthMonths > OLDEST_MONTHS) return null;
  const earlyMonths = dueMonth === null ? 0 : sinceBirthMonths - monthsSince(dueMonth, today);
  const correctedUntil = earlyMonths >= VERY_EARLY_MONTHS ? 24 : 12;
  const isCorrected = earlyMonths > 0 && sinceBirthMonths < correctedUntil;
  return { sinceBirthMonths, usedMonths: isCorrected ? Math.max(0, sinceBirthMonths - earlyMonths) : sinceBirthMonths };
}

function monthsSince(month: string, today: Month): number {
  const [year = 0, monthOfYear = 1] = month.split('-').map(Number);
  return (today.year - year) * 12 + today.month - monthOfYear;
}

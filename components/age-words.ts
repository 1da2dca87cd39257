import { i18n } from '#i18n';

/** From this age on, ages are said in years. */
const YEARS_FROM_MONTHS = 24;
const MONTHS_A_YEAR = 12;

/**
 * Says an age as a parent would: "16 months", "2 years", "2½ years", "2 years 1 month".
 *
 * @param ageMonths - whole months, 0 to 216; 0 gives "under 1 month".
 */
export function ageWords(ageMonths: number): string {
  if (ageMonths < 1) return i18n.t('age.newborn');
  if (ageMonths < YEARS_FROM_MONTHS) return i18n.t('age.months', ageMonths);
  const months = ageMonths % MONTHS_A_YEAR;
  const wholeYears = Math.floor(ageMonths / MONTHS_A_YEAR);
  if (months === MONTHS_A_YEAR / 2) return i18n.t('age.yearsAndHalf', { years: String(wholeYears) });
  const years = i18n.t('age.years', wholeYears);
  return months === 0 ? years : i18n.t('age.yearsAndMonths', { years, months: i18n.t('age.months', months) });
}

/**
 * Says a span of ages: "6 to 36 months", "from 12 months", "up to 3 years".
 *
 * @param ages - `fromMonths` inclusive, `toMonths` exclusive.
 */
export function agesWords(ages: { readonly fromMonths: number; readonly toMonths: number }): string {
  const isOpenEnded = ages.toMonths >= OLDEST_MONTHS;
  if (ages.fromMonths === 0)
    return isOpenEnded ? i18n.t('age.any') : i18n.t('age.upTo', { age: ageWords(ages.toMonths) });
  if (isOpenEnded) return i18n.t('age.from', { age: ageWords(ages.fromMonths) });
  return i18n.t('age.span', { from: ageWords(ages.fromMonths), to: ageWords(ages.toMonths) });
}

/** Points for children "and up" end here or beyond: 10 years, past which the corpus has nothing of its own. */
const OLDEST_MONTHS = 120;

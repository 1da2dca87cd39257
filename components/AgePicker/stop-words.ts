import { i18n } from '#i18n';
import { AGE_STOPS, type AgeStop } from './age-stops.ts';

/** A stop of the age line in full: "12 to 18 months", "3 to 5 years", "6 years and over". */
export function stopWords(stop: AgeStop): string {
  if (stop === AGE_STOPS.at(-1)) return i18n.t('age.stopOver', { age: stop.short.replace('+', '') });
  const [from = '', to = ''] = stop.short.split('–');
  return stop.unit === 'months' ? i18n.t('age.stopMonths', { from, to }) : i18n.t('age.stopYears', { from, to });
}

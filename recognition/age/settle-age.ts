import { AWAY_FROM_BIRTHDAY, isMonthNamed, monthsByBirthday, monthsToBirthday, type Today } from './birthday.ts';
import { isAside, isBesideSchoolYear } from './coming-birthday.ts';
import type { AgeRead } from './read-age.ts';
import type { Lead } from './read-lead.ts';

/** In months. */
const HALF_A_YEAR = 6;
/** "nine since July", "five in October just gone". */
const SINCE = /^ (?:since (?:last )?[A-Z]|in [A-Z]\w+ (?:just |there )?gone\b)/;

/**
 * Turns what was read into months today: "almost 3" is 35, "will be 4 in March" depends on today.
 *
 * @param tail - the words after the age.
 * @param time - whether the age is that of a birthday to come, and the month of writing; null = not known.
 * @returns Not rounded; may be below 0 or above the ages that are shown.
 */
export function settleAge(
  read: AgeRead,
  lead: Lead,
  tail: string,
  { isComing, today }: { isComing: boolean; today: Today | null },
): number {
  const isYears = (read.unit?.monthsEach ?? 12) === 12;
  if (isBesideSchoolYear(read, lead, tail)) return read.months;
  if (isAside(read, lead, tail)) return read.months + nearestBirthday(tail, today);
  if (isComing || lead.isComing)
    return read.months - (isYears ? Math.max(1, monthsToBirthday(tail, today, 1) ?? 1) : 0.5);
  const wasThen = lead.isPast && today !== null && isMonthNamed(tail);
  if ((lead.isTurned || wasThen) && isYears) return read.months + (monthsToBirthday(tail, today, -1) ?? 0);
  if (isYears && SINCE.test(tail)) return read.months + (monthsToBirthday(tail, today, -1) ?? 0);
  const byBirthday = isYears && read.months % 12 === 0 ? monthsByBirthday(read.months / 12, tail, today) : null;
  if (byBirthday !== null) return byBirthday;
  const target = AWAY_FROM_BIRTHDAY.exec(tail);
  if (target && !isYears) return 12 * Number(target[1]) - read.months;
  if (lead.isAlmost) return read.months - (isYears || read.months > 6 ? 1 : 0);
  return read.months;
}

/** "3 in March": months since that birthday, or before it, whichever is less. */
function nearestBirthday(tail: string, today: Today | null): number {
  const away = monthsToBirthday(tail, today, 1) ?? 0;
  return away > HALF_A_YEAR ? 12 - away : -Math.max(1, away);
}

import { NUMBER_WORDS } from '../guidance/number-words.ts';
import type { Month } from './today.ts';

const MONTHS_A_YEAR = 12;
const WEEKS_A_MONTH = 52 / 12;
const OLDEST_MONTHS = 216;

const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A bare number up to this is read as years, beyond it as months: "4" is four years, "22" is 22 months. */
const HIGHEST_BARE_YEARS = 9;

/**
 * Reads an age as a parent types it: "22 months", "2½", "2 y 3 m", "10 weeks", "18mo", or a month of birth: "May 2024", "5/2024", "2024-05".
 *
 * @param today - the month to count a month of birth from.
 * @returns whole months, 0 to 216; null where it is no age.
 */
export function readTypedAge(typed: string, today: Month): number | null {
  const text = tidy(typed);
  const ageMonths = readBirthMonth(text, today) ?? readSpan(text) ?? readBareNumber(text);
  if (ageMonths === null || ageMonths < 0 || ageMonths > OLDEST_MONTHS) return null;
  return Math.floor(ageMonths);
}

function tidy(typed: string): string {
  const halves = typed
    .toLowerCase()
    .trim()
    .replace(/½|\s*1\/2\b|(\s+|-)and a half/g, '.5')
    .replace(/¼/g, '.25')
    .replace(/¾/g, '.75');
  const figures = halves.replace(/[a-z]+/g, (word) => {
    const value = NUMBER_WORDS.indexOf(word);
    return value === -1 ? word : String(value);
  });
  return figures.replace(/(\d)\s+\.(\d)/g, '$1.$2').replace(/,(\d)/g, '.$1');
}

/** "2 years 3 months", "2y3m", "22 mo", "10 weeks": the parts added up. */
function readSpan(text: string): number | null {
  const parts = [
    ...text.matchAll(
      /(\d+(?:\.\d+)?|\.\d+)\s*-?\s*(years?|yrs?|yo|y\/o|y|months?|mths?|mos?|m|weeks?|wks?|w)(?![a-z])/g,
    ),
  ];
  if (parts.length === 0) return null;
  return parts.reduce((sum, [, value = '', unit = '']) => sum + Number(value) * monthsIn(unit), 0);
}

function monthsIn(unit: string): number {
  if (unit.startsWith('y')) return MONTHS_A_YEAR;
  return unit.startsWith('w') ? 1 / WEEKS_A_MONTH : 1;
}

function readBareNumber(text: string): number | null {
  if (text === 'newborn') return 0;
  if (!/^\d*\.?\d+$/.test(text)) return null;
  const value = Number(text);
  return value <= HIGHEST_BARE_YEARS ? value * MONTHS_A_YEAR : value;
}

/** A month of birth in the past; one that is still to come is no age. */
function readBirthMonth(text: string, today: Month): number | null {
  const born = readNamedMonth(text) ?? readNumberedMonth(text);
  if (born === null) return null;
  return (today.year - born.year) * MONTHS_A_YEAR + today.month - born.month;
}

function readNamedMonth(text: string): Month | null {
  const [, name = '', year = ''] = /\b([a-z]{3,9})\.?,?\s+((?:19|20)\d{2})\b/.exec(text) ?? [];
  const month = MONTH_NAMES.indexOf(name.slice(0, 3)) + 1;
  return month === 0 ? null : { year: Number(year), month };
}

function readNumberedMonth(text: string): Month | null {
  const [, yearFirst, monthAfter] = /^((?:19|20)\d{2})[-/.](\d{1,2})$/.exec(text) ?? [];
  const [, monthFirst, yearAfter] = /^(\d{1,2})[-/.]((?:19|20)\d{2})$/.exec(text) ?? [];
  const month = Number(monthAfter ?? monthFirst);
  const year = Number(yearFirst ?? yearAfter);
  return month >= 1 && month <= MONTHS_A_YEAR ? { year, month } : null;
}

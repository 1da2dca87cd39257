/** The unit after a number, in months, and how surely the two together are an age. */
export interface UnitFound {
  /** Months in one unit: 12 for years, 1 for months, about 0.23 for weeks. */
  readonly monthsEach: number;
  /** True for "year old", "yo", "mo": forms that are ages and hardly ever durations. */
  readonly isAgeForm: boolean;
  /** Number of characters read, from the number's end. */
  readonly length: number;
}

/** Months in a year, month, week (365.25 days / 12 / 7) and day, by the unit's first letter. */
const MONTHS_EACH: Readonly<Record<string, number>> = { y: 12, m: 1, w: 1 / 4.348, d: 1 / 30.44 };

const UNIT =
  /^(?:-?ish)?[ \t-]{0,2}(?:(monthers?|yo|y\.o\.?|y\/o|mo|m\.o\.?|m\/o|wo)(?![a-z])|(years?|yrs?|y|months?|mos|mnths?|mths?|mons|m|weeks?|wks?|w|days?)(?![a-z]))(\.?[ -]{0,2}(?:olds?|auld|ol|of age|o)(?![a-z]))?/i;

/**
 * Reads the unit right after a number: " months", "yo", "-year-old", "m.o.", "wks".
 *
 * @param text - the whole text.
 * @param from - where the number ends.
 * @returns null where no unit of age follows.
 */
export function readUnit(text: string, from: number): UnitFound | null {
  const match = UNIT.exec(text.slice(from, from + 24));
  if (match === null) return null;
  const unit = (match[1] ?? match[2] ?? '').toLowerCase();
  const isAgeForm = match[1] !== undefined || match[3] !== undefined;
  return { monthsEach: MONTHS_EACH[unit.charAt(0)] ?? 0, isAgeForm, length: match[0].length };
}

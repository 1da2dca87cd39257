import type { NumberFound } from './find-numbers.ts';
import { type AgeOfOne, isYearsOfOne, readTwoYears, sharesUnit } from './read-two-ages.ts';
import { readUnit, type UnitFound } from './read-unit.ts';

/** A number, or two that belong together, with the unit. */
export interface AgeRead {
  /** As written: "almost" and "will be" are not yet taken into account. */
  readonly months: number;
  readonly start: number;
  readonly end: number;
  /** null for a bare "3", which means years. */
  readonly unit: UnitFound | null;
  /** True where the next number is part of this age. */
  readonly usedNext: boolean;
  /** The two of "kids are 4 and 6", of which `months` is the midpoint; null where one age is told. */
  readonly each: readonly [AgeOfOne, AgeOfOne] | null;
}

/** Longest words between the two numbers of one age: ", and ", in characters. */
const MAX_JOIN_LENGTH = 6;
/** "a year and a half", "nine months and a bit, he …"; not "two years and a bit clingy". */
const MORE_AFTER =
  /^ (?:and|&) (?:(?:a )?(half|quarter)|a (month)(?=[.,;:!?)]|$)|(?:a (?:bit|tad|little|few months)|some|change)(?= old|[.,;:!?)]|$))\b/i;
/** "Seven years plus.": old. */
const PLUS_AFTER = /^ plus(?=[.,;:!?)]|$)/i;
const ARTICLE = /(?:\b(?:an?|my|our|of)|[.!?]) $/i;
const CHILD_IS = /\b(?:(?:girl|boy|son|daughter|child|baby|toddler|lo|d[sd])(?:,| is|['’]s)?|s?he(?:['’]s| is)) $/i;
/** Longest stretches before and after that are read for it, in characters. */
const BEFORE_LENGTH = 16;
const AFTER_LENGTH = 8;
const SHARES = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
  ['month', 1 / 12],
]);
/** "a year and a half old". */
const OLD_AFTER = /^[ -]old\b/i;
/** "nine months and a bit". */
const A_BIT = 0.17;
/** "three years five": the months, where the clause ends or goes on about the child. */
const MONTHS_LEFT_OUT_AFTER = /^(?:[ ]?[.,;:!?)]|$| (?:and|now|but|so)\b)/i;
const YEARS_SPELT = /(?:years?|yrs?|y)$/i;
/** "13 months, five weeks into nursery": the weeks are a stretch of time. */
const SO_LONG = /^ (?:ago|in|into|since|at|of|after|before|later|an?|per|each|every|out|off)\b/i;
/** "since he was 9 months, he's 20 now": the unit is left out; in months, from the age at which a bare number is no toddler's. */
const WAS_MONTHS = /\bwas (?:[\w-]+ )?[\w-]+ months\b[^!?]{0,24}\bs?he(?:['’]s| is) $/i;
const WAS_MONTHS_LENGTH = 64;
const LEFT_OUT_FROM = 13;
const LEFT_OUT_TO = 30;
const MONTHS: UnitFound = { monthsEach: 1, isAgeForm: false, length: 0 };
const JOIN = /^[ ,]*(?:\(?(?:and|&) ?)?$/;

/**
 * Reads a number with its unit, and a second number that completes it: "2 years, 3 months", "8y4m", "four and one month",
 * "a year and a half"; "kids are 4 and 6" gives the midpoint and both.
 *
 * @param number - where to begin.
 * @param next - the number after it in the text, if any.
 */
export function readAge(text: string, number: NumberFound, next: NumberFound | undefined): AgeRead {
  const alone = readAlone(text, number);
  const unitEnd = alone.end;
  if (next === undefined || next.start - unitEnd > MAX_JOIN_LENGTH || next.start < unitEnd) return alone;
  const between = text.slice(unitEnd, next.start);
  const nextUnit = readUnit(text, next.end);
  if (sharesUnit(text, number, alone.unit, nextUnit, between))
    return { ...alone, months: number.value * monthsIn(nextUnit), unit: nextUnit };
  if (nextUnit !== null && isBetween(text, number, between)) return midpoint(alone, number, next, nextUnit);
  if (alone.unit === null && nextUnit === null) return pair(alone, readTwoYears(text, number, next, between));
  if (nextUnit === null && isMonthsLeftOut(text, alone, next, between))
    return { ...alone, months: alone.months + next.value, end: next.end, usedNext: true };
  if (isWeeksMore(alone.unit, nextUnit, between) && !SO_LONG.test(text.slice(next.end + (nextUnit?.length ?? 0))))
    return {
      ...alone,
      months: alone.months + next.value * monthsIn(nextUnit),
      end: next.end + (nextUnit?.length ?? 0),
      unit: alone.unit && { ...alone.unit, isAgeForm: nextUnit?.isAgeForm ?? false },
      usedNext: true,
    };
  if (nextUnit === null || !completes(alone.unit, nextUnit, between, next)) return alone;
  if (alone.unit === null ? isYearsOfOne(text, number, nextUnit) : isOfTwo(text, number, alone.unit, nextUnit))
    return alone;
  return {
    months: alone.months + next.value * nextUnit.monthsEach,
    start: number.start,
    end: next.end + nextUnit.length,
    unit: { monthsEach: 12, isAgeForm: true, length: 0 },
    usedNext: true,
    each: null,
  };
}

function readAlone(text: string, number: NumberFound): AgeRead {
  const unit = readUnit(text, number.end) ?? (isMonthsUnsaid(text, number) ? MONTHS : null);
  const unitEnd = number.end + (unit?.length ?? 0);
  const more = MORE_AFTER.exec(text.slice(unitEnd, unitEnd + 16));
  const end = unitEnd + (more?.[0].length ?? 0);
  const extra = more === null ? 0 : (SHARES.get((more[1] ?? more[2] ?? '').toLowerCase()) ?? A_BIT);
  return {
    months: (number.value + extra) * monthsIn(unit),
    start: number.start,
    end,
    unit: unit !== null && isOld(text, number.start, end, more !== null) ? { ...unit, isAgeForm: true } : unit,
    usedNext: false,
    each: null,
  };
}

/** "A year and a half old", "a girl, seven years plus."; "we waited two years plus" is no age. */
function isOld(text: string, start: number, end: number, hasMore: boolean): boolean {
  const after = text.slice(end, end + AFTER_LENGTH);
  if (hasMore && OLD_AFTER.test(after)) return true;
  return PLUS_AFTER.test(after) && CHILD_IS.test(text.slice(Math.max(0, start - BEFORE_LENGTH), start));
}

/** "I have a 2yo and 6mo", "my 4yo and 8mo"; "he is 2yo and 6mo" is one. */
function isOfTwo(text: string, { start }: NumberFound, unit: UnitFound, nextUnit: UnitFound): boolean {
  if (!unit.isAgeForm || !nextUnit.isAgeForm) return false;
  return ARTICLE.test(text.slice(Math.max(0, start - BEFORE_LENGTH), start)) || start === 0;
}

/** "between 7 and 8 months". */
function isBetween(text: string, { start }: NumberFound, between: string): boolean {
  return between === ' and ' && /\bbetween $/i.test(text.slice(Math.max(0, start - 8), start));
}

function midpoint(alone: AgeRead, number: NumberFound, next: NumberFound, unit: UnitFound): AgeRead {
  const months = ((number.value + next.value) / 2) * unit.monthsEach;
  return { ...alone, months, end: next.end + unit.length, unit, usedNext: true };
}

function isMonthsUnsaid(text: string, { value, start, end }: NumberFound): boolean {
  if (value < LEFT_OUT_FROM || value > LEFT_OUT_TO) return false;
  return (
    /^(?: now\b|[ ]?[.,;])/i.test(text.slice(end, end + 5)) &&
    WAS_MONTHS.test(text.slice(Math.max(0, start - WAS_MONTHS_LENGTH), start))
  );
}

function pair(alone: AgeRead, each: readonly [AgeOfOne, AgeOfOne] | null): AgeRead {
  if (each === null) return alone;
  return { ...alone, months: (each[0].months + each[1].months) / 2, end: each[1].end, usedNext: true, each };
}

/** "Three years five", "2 yrs 4 and clingy". */
function isMonthsLeftOut(text: string, alone: AgeRead, next: NumberFound, between: string): boolean {
  if (monthsIn(alone.unit) !== 12 || !/^ (?:and |& )?$/.test(between) || next.value >= 12 || next.value % 1 !== 0)
    return false;
  return (
    YEARS_SPELT.test(text.slice(alone.start, alone.end)) &&
    MONTHS_LEFT_OUT_AFTER.test(text.slice(next.end, next.end + 8))
  );
}

/** "7 months and 1 week", "22 weeks and 4 days", but not "our 7 month old 2 weeks". */
function isWeeksMore(unit: UnitFound | null, nextUnit: UnitFound | null, between: string): boolean {
  if (unit === null || nextUnit === null || unit.isAgeForm || unit.monthsEach > 1) return false;
  return nextUnit.monthsEach < unit.monthsEach && JOIN.test(between);
}

function completes(unit: UnitFound | null, nextUnit: UnitFound, between: string, next: NumberFound): boolean {
  if (monthsIn(unit) !== 12 || nextUnit.monthsEach > 1) return false;
  if (nextUnit.monthsEach === 1 && next.value >= 12) return false;
  return unit === null ? between === ' and ' || between === ' (and ' : JOIN.test(between);
}

function monthsIn(unit: UnitFound | null): number {
  return unit?.monthsEach ?? 12;
}

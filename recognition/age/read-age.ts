import type { NumberFound } from './find-numbers.ts';
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
}

/** Longest words between the two numbers of one age: ", and ", in characters. */
const MAX_JOIN_LENGTH = 6;
/** Longest words before a number that tell whether several children are meant, in characters. */
const PLURAL_LENGTH = 24;

const PLURAL_CHILDREN =
  /\b(?:kids|children|boys|girls|sons|daughters|sisters|brothers|they|ours|mine|ages|aged)(?: are|['’]re|,)? ?\(?(?:(?:sisters|brothers),? )?(?:aged? |ages )?$/i;
const HALF_AFTER = /^ and (?:a )?(half|quarter)\b/i;
const PLAIN_AND = /^(?: \((?:girl|boy|[fmbg])\))? (?:and|&) $/i;
/** "13 months, five weeks into nursery": the weeks are a stretch of time. */
const SO_LONG = /^ (?:ago|in|into|since|at|of|after|before|later)\b/i;
const JOIN = /^[ ,]*(?:(?:and|&) ?)?$/;

/**
 * Reads a number with its unit, and a second number that completes it: "2 years, 3 months", "8y4m", "four and one month",
 * "a year and a half"; "kids are 4 and 6" gives the midpoint.
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
  if (PLAIN_AND.test(between) && isSharedUnit(alone.unit, nextUnit))
    return { ...alone, months: number.value * monthsIn(nextUnit), unit: nextUnit };
  if (alone.unit === null && nextUnit === null) return readPair(text, number, next, between) ?? alone;
  if (isWeeksMore(alone.unit, nextUnit, between) && !SO_LONG.test(text.slice(next.end + (nextUnit?.length ?? 0))))
    return {
      ...alone,
      months: alone.months + next.value * monthsIn(nextUnit),
      end: next.end + (nextUnit?.length ?? 0),
      usedNext: true,
    };
  if (nextUnit === null || !completes(alone.unit, nextUnit, between, next)) return alone;
  return {
    months: alone.months + next.value * nextUnit.monthsEach,
    start: number.start,
    end: next.end + nextUnit.length,
    unit: { monthsEach: 12, isAgeForm: true, length: 0 },
    usedNext: true,
  };
}

function readAlone(text: string, number: NumberFound): AgeRead {
  const unit = readUnit(text, number.end);
  const unitEnd = number.end + (unit?.length ?? 0);
  const half = HALF_AFTER.exec(text.slice(unitEnd, unitEnd + 16));
  const extra = half === null ? 0 : half[1]?.toLowerCase() === 'half' ? 0.5 : 0.25;
  return {
    months: (number.value + extra) * monthsIn(unit),
    start: number.start,
    end: unitEnd + (half?.[0].length ?? 0),
    unit,
    usedNext: false,
  };
}

/** "my 5 and 7 year olds": the unit is said once. */
function isSharedUnit(unit: UnitFound | null, nextUnit: UnitFound | null): boolean {
  if (nextUnit === null || !nextUnit.isAgeForm) return false;
  return unit === null ? nextUnit.monthsEach === 12 : unit.monthsEach === nextUnit.monthsEach;
}

function readPair(text: string, number: NumberFound, next: NumberFound, between: string): AgeRead | null {
  const before = text.slice(Math.max(0, number.start - PLURAL_LENGTH), number.start);
  if (!PLAIN_AND.test(between) || !PLURAL_CHILDREN.test(before)) return null;
  const months = ((number.value + next.value) / 2) * monthsIn(null);
  return { months, start: number.start, end: next.end, unit: null, usedNext: true };
}

/** "7 months and 1 week", but not "our 7 month old 2 weeks". */
function isWeeksMore(unit: UnitFound | null, nextUnit: UnitFound | null, between: string): boolean {
  return monthsIn(unit) === 1 && !unit?.isAgeForm && nextUnit !== null && nextUnit.monthsEach < 1 && JOIN.test(between);
}

function completes(unit: UnitFound | null, nextUnit: UnitFound, between: string, next: NumberFound): boolean {
  if (monthsIn(unit) !== 12 || nextUnit.monthsEach > 1) return false;
  if (nextUnit.monthsEach === 1 && next.value >= 12) return false;
  return unit === null ? between === ' and ' : JOIN.test(between);
}

function monthsIn(unit: UnitFound | null): number {
  return unit?.monthsEach ?? 12;
}

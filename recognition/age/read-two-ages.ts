import type { NumberFound } from './find-numbers.ts';
import type { UnitFound } from './read-unit.ts';

/** One of two children's ages that are told together. */
export interface AgeOfOne {
  readonly months: number;
  readonly start: number;
  readonly end: number;
}

/** Months in a year, the unit of a bare number. */
const YEAR = 12;
/** Longest words before a number that tell whether several children are meant, in characters. */
const PLURAL_LENGTH = 24;

const PLURAL_CHILDREN =
  /\b(?:(?:kids|children|boys|girls|sons|daughters|sisters|brothers|babies|infants|toddlers|littles|twins|lads|lasses|(?<!\bmy (?:half-?)?)siblings|grandkids|grandchildren|d[ds]s|they|ours|mine|ages|aged)(?: are|['’]re|(?<=\bthey)re|,| of)?|(?:two|both) are) ?\(?(?:(?:sisters|brothers),? )?(?:aged? |ages )?$/i;
/** Whose ages are both in months. */
const BABIES = /\b(?:babies|infants|newborns|twins|littles)\b/i;
const PLAIN_AND = /^(?: \((?:girl|boy|[fmbg])\))? (?:and|&) $/i;

/** "The twins are two and one of them …". */
const ONE_OF_THEM = /^one of/i;

/**
 * Reads two ages in years that are told of two children: "kids are 4 and 6", "our two are 3 and 5".
 *
 * @param between - the words between the two numbers.
 * @returns null where the words before name no children.
 */
export function readTwoYears(
  text: string,
  number: NumberFound,
  next: NumberFound,
  between: string,
): readonly [AgeOfOne, AgeOfOne] | null {
  if (ONE_OF_THEM.test(text.slice(next.start, next.end + 3))) return null;
  if (!PLAIN_AND.test(between) || !(isOfChildren(text, number) || isOpening(text, number, next))) return null;
  return [
    { months: number.value * YEAR, start: number.start, end: number.end },
    { months: next.value * YEAR, start: next.start, end: next.end },
  ];
}

/**
 * Tells whether the next number's unit is this number's, too: "my 5 and 7 year olds", "babies 8 and 10 months". "Four and one
 * month" is one child's age.
 */
export function sharesUnit(
  text: string,
  number: NumberFound,
  unit: UnitFound | null,
  nextUnit: UnitFound | null,
  between: string,
): boolean {
  if (nextUnit === null || !PLAIN_AND.test(between)) return false;
  if (unit === null && nextUnit.monthsEach < YEAR)
    return number.value % 1 === 0 && BABIES.test(before(text, number)) && isOfChildren(text, number);
  return nextUnit.isAgeForm && (unit?.monthsEach ?? YEAR) === nextUnit.monthsEach;
}

/** Tells whether a number and a second with months or weeks are two children's: "kids are 3 and 8 months". */
export function isYearsOfOne(text: string, number: NumberFound, nextUnit: UnitFound): boolean {
  return nextUnit.monthsEach < YEAR && isOfChildren(text, number);
}

/** "8 and 6. They fight": a post that opens so. */
function isOpening(text: string, number: NumberFound, next: NumberFound): boolean {
  return number.start === 0 && /^[.,]/.test(text.slice(next.end));
}

function isOfChildren(text: string, number: NumberFound): boolean {
  return PLURAL_CHILDREN.test(before(text, number));
}

function before(text: string, { start }: NumberFound): string {
  return text.slice(Math.max(0, start - PLURAL_LENGTH), start);
}

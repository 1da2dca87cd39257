import { findNumbers } from './find-numbers.ts';
import { ORDINALS } from './ordinals.ts';
import { CHILD } from './people.ts';

/** "her second birthday", "our son's 4th birthday", "birthday number four"; not "my mother's", not "his cousin's". */
const BIRTHDAY = new RegExp(
  String.raw`(?:(?:\b(?:his|her|their|${CHILD}['’]?s) |(?<=^|[.!?\n] ?))(${ORDINALS.join('|')}|(\d{1,2})(?:st|nd|rd|th)) (?:birthday|bday)|\b(?:birthday|bday) (?:number |no\.? ?|# ?)(\w{1,6}))\b`,
  'gi',
);

/** A birthday that is told by its number: "her second birthday". */
export interface OrdinalBirthday {
  /** 1 to 12. */
  readonly years: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds the birthdays that a text tells by number, in order.
 *
 * @param text - any text; birthdays after the twelfth are left out.
 */
export function findOrdinalBirthdays(text: string): OrdinalBirthday[] {
  return [...text.matchAll(BIRTHDAY)].flatMap((match) => {
    const years = toYears(match);
    if (years < 1 || years > ORDINALS.length) return [];
    return [{ years, start: match.index, end: match.index + match[0].length }];
  });
}

function toYears(match: RegExpExecArray): number {
  const [, ordinal = '', digits, cardinal = ''] = match;
  if (digits !== undefined) return Number(digits);
  return ordinal === '' ? (findNumbers(cardinal)[0]?.value ?? 0) : ORDINALS.indexOf(ordinal.toLowerCase()) + 1;
}

import { isMonthNamed, monthsToBirthday } from './birthday.ts';
import { A_CHILD } from './people.ts';
import type { AgeRead } from './read-age.ts';
import type { Lead } from './read-lead.ts';

/** "It will be two years at Easter": since something happened. */
const IT_WILL_BE = /\b(?:it|that)[ ]*$/i;
/** Words right after an age that date the birthday, so that "she is two in January" is not two yet; "is 3 this week" may be. */
const DATED =
  /^ (?:in (?!the (?:morning|evening|afternoon))(?:the )?[a-z]+\b|in (?:\d+|a) \w+|next (?!to\b)\w+|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d)|at (?:christmas|easter|new year|halloween|the end of)|tomorrow|come)\b/i;
/** "is 3 in a fortnight": to come; "is 3 this week" may have been. */
const IN_SO_LONG = /^ in (?:an?|two|three|four|five|six|\d) (?:weeks?|months?|fortnight)\b/i;
/** "12 next week.", "three in two weeks.": a sentence of its own. "Three in two weeks, including the cook" counts something. */
const ALONE =
  /^ (?:(?:in [a-z]+|next (?:week|month|\w+day)|on \w+day|tomorrow)(?:[.,;!]| and\b|$)|in (?:two|three|four|five|six|\d) weeks\.)/i;

/** "DS, 3 in March," "(3 in March)": the clause ends with the month. "Three in March and two in May" counts something. */
const ASIDE =
  /^ (?:(?:in|come|this) (?:the )?[a-z]+|(?:on|at) [a-z]+(?: night| day)?|on (?:the )?\d{1,2}(?:st|nd|rd|th)?(?: of)? [a-z]+)(?:[.,;:!?)]| \(|$)/i;
/** … and no other number is right before, as in "4, 5 in March". */
const AFTER_WORD = /(?<!\b(?:two|three|four|five|six|seven|eight|nine|ten))(?<=[a-z]) ?[,(][ ]*$/i;
/** "Grade 1, six in September", "K1, so five this year". */
const SCHOOL_YEAR_BEFORE =
  /\b(?:(?:class|grade|year|std\.?|standard|basic|primary|[kpy]) ?\d{1,2}|kinder\w*|reception),? (?:so |and )?$/i;
const THIS_YEAR = /^ this year\b/i;
const SOON = /^ (?:next (?:week|month)|tomorrow|in (?:a|two|three|\d) (?:weeks?|months?))\b/i;

/** Longest words that date a birthday, in characters: " at the end of September". */
const DATED_LENGTH = 24;

/**
 * Tells whether an age is that of a birthday to come: "will be 4 in March", "is two in January", "Eight in March.".
 *
 * @param tail - the words after it.
 */
export function isComingBirthday(read: AgeRead, lead: Lead, tail: string): boolean {
  if (/^['’]s\b/.test(tail)) return false;
  if (lead.isComing) return !IT_WILL_BE.test(lead.rest) && monthsToBirthday(tail, null, 1) !== null;
  if (isBesideSchoolYear(read, lead, tail) || isAside(read, lead, tail)) return true;
  if (isPresentOfChild(read, lead) && DATED.test(tail))
    return isMonthNamed(tail.slice(0, DATED_LENGTH)) || IN_SO_LONG.test(tail);
  return (
    read.unit === null &&
    !lead.isTurned &&
    lead.opensSentence &&
    lead.rest.trim() === '' &&
    ALONE.test(tail) &&
    isDated(tail)
  );
}

/** "DS, 3 in March": soon, or not long ago. */
export function isAside(read: AgeRead, lead: Lead, tail: string): boolean {
  if (
    read.unit !== null ||
    lead.isComing ||
    lead.isPresent ||
    lead.isPast ||
    lead.isTurned ||
    lead.isAlmost ||
    !ASIDE.test(tail)
  )
    return false;
  return AFTER_WORD.test(lead.rest) && A_CHILD.test(lead.rest) && isMonthNamed(tail.slice(0, DATED_LENGTH));
}

/** "Grade 1, six in September": turned or turning so within the school year. */
export function isBesideSchoolYear(read: AgeRead, lead: Lead, tail: string): boolean {
  if (read.unit !== null || lead.isAlmost || lead.isTurned || !SCHOOL_YEAR_BEFORE.test(lead.rest)) return false;
  return THIS_YEAR.test(tail) || SOON.test(tail) || (ASIDE.test(tail) && isMonthNamed(tail.slice(0, DATED_LENGTH)));
}

function isPresentOfChild(read: AgeRead, lead: Lead): boolean {
  return read.unit === null && lead.isPresent && lead.hasSubject && !lead.isAlmost && !lead.isTurned && !lead.isNow;
}

function isDated(tail: string): boolean {
  return monthsToBirthday(tail, null, 1) !== null;
}

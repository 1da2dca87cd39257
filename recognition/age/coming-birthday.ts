import { isMonthNamed, monthsToBirthday } from './birthday.ts';
import type { AgeRead } from './read-age.ts';
import type { Lead } from './read-lead.ts';

/** "It will be two years at Easter": since something happened. */
const IT_WILL_BE = /\b(?:it|that)[ ]*$/i;
/** Words right after an age that date the birthday, so that "she is two in January" is not two yet; "is 3 this week" may be. */
const DATED =
  /^ (?:in (?!the (?:morning|evening|afternoon))(?:the )?[a-z]+\b|in (?:\d+|a) \w+|next (?!to\b)\w+|on (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the \d)|at (?:christmas|easter|new year|halloween|the end of)|tomorrow|come)\b/i;
/** "12 next week.", "three in two weeks.": a sentence of its own. "Three in two weeks, including the cook" counts something. */
const ALONE =
  /^ (?:(?:in [a-z]+|next (?:week|month)|on \w+day|tomorrow)(?:[.,;]| and\b)|in (?:two|three|four|five|six|\d) weeks\.)/i;

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
  if (isPresentOfChild(read, lead) && DATED.test(tail)) return isMonthNamed(tail.slice(0, DATED_LENGTH));
  return read.unit === null && lead.opensSentence && lead.rest.trim() === '' && ALONE.test(tail) && isDated(tail);
}

function isPresentOfChild(read: AgeRead, lead: Lead): boolean {
  return read.unit === null && lead.isPresent && lead.hasSubject && !lead.isAlmost && !lead.isTurned && !lead.isNow;
}

function isDated(tail: string): boolean {
  return monthsToBirthday(tail, null, 1) !== null;
}

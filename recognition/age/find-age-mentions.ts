import { type AgeMention, MAX_AGE_MONTHS } from './age-mention.ts';
import { WEIGHTS } from './age-weights.ts';
import { isMonthNamed, type Today } from './birthday.ts';
import { isComingBirthday } from './coming-birthday.ts';
import { findNumbers, type NumberFound } from './find-numbers.ts';
import { isBeside } from './is-beside.ts';
import { areNumbered, isCountOfChild } from './is-count-of-child.ts';
import { isKind, isListNumber, isOneOfMany, isRange } from './is-listed.ts';
import { KIN_WRITING, NOT_A_CHILD } from './people.ts';
import { type AgeRead, readAge } from './read-age.ts';
import { type Lead, readLead } from './read-lead.ts';
import { sentenceBefore } from './sentence-before.ts';
import { settleAge } from './settle-age.ts';
import { weighAge } from './weigh-age.ts';

/** "24m" is months; "31m" is a man of 31, or 31 minutes. */
const MAX_LETTER_M = 24;
/** … but "DD 31m" is months. */
const MAX_NAMED_M = 40;
const NAMED = /\b(?:d[ds]|lo|baby|toddler|son|daughter|boy|girl|kid)(?:,| is|:)? ?\(?$/i;
/** "30m, girl". */
const NAMED_AFTER = /^,? (?:d[ds]|lo|baby|toddler|son|daughter|boy|girl)\b/i;
/** What a birthday to come adds where its time is known: "3 next month" is finer than "is 2". Above `AS_LIKELY`. */
const DATED_BIRTHDAY = 1.5;
/** What "DD3" loses; above `AS_LIKELY`. */
const PERHAPS_A_COUNT = 1;
/** "She can be 6 feet away". */
const A_LENGTH = /^[ -]?(?:feet|foot|ft|inch(?:es)?|miles?|met(?:re|er)s?|steps?)\b/i;
/** What an age in a list of three or more weighs at most: not enough alone. */
const OF_MANY = 2.4;
/** Group 1 where it is a boy. */
const GENDER_AFTER = /^[ -](?:old )?(?:(?:little|baby|autistic|shy) )?(?:(son|boy|lad)|daughter|girl)\b/i;
/** Two children are told of as one where they are this near in age, in months. */
const MAX_PAIR_MONTHS = 24;
/** Longest "17 going on " before a number, in characters. */
const GOING_ON_LENGTH = 16;
/** Longest stretch after a number that is read, in characters. */
const TAIL_LENGTH = 64;

const PAIRED =
  /^ ?(?:[mf]\b)?\)?,? ?(?:and|&) (?:(?:my|our|an?|the) )?(?:(?:d[sd]\d?|son|daughter|boy|girl)(?: is |,? \(?))?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten)/i;

/**
 * Finds the ages of children in a text, each with how surely it is the age today of the child whom the text is about.
 *
 * Durations, dates, clock times, adults' and animals' ages are left out. Linear in the text's length.
 * @param text - a title or a post's text.
 * @param today - the month of writing, for "will be 4 in March"; null = not known.
 * @param opening - title and opening post, which say whether children are counted: "DS1 … DS2".
 * @returns In reading order.
 */
export function findAgeMentions(text: string, today: Today | null, opening = text): AgeMention[] {
  const numbers = findNumbers(text);
  const mentions: AgeMention[] = [];
  const withNumbers = areNumbered(opening);
  const isKin = KIN_WRITING.test(text);
  let isUsed = false;
  for (const [at, number] of numbers.entries()) {
    const read: AgeRead | null =
      isUsed || isOutdone(text, number, numbers[at + 1]) || isCountOfChild(text, number, numbers[at + 1], withNumbers)
        ? null
        : readAge(text, number, numbers[at + 1]);
    isUsed = read?.usedNext ?? false;
    const mention = read === null ? null : judge(text, read, { today, isKin });
    if (mention !== null) mentions.push(...(read?.each ? toPair(mention, read.each) : [mention]));
  }
  return mentions;
}

/** "kids are 4 and 6": two children, one breath. */
function toPair(mention: AgeMention, [first, second]: NonNullable<AgeRead['each']>): AgeMention[] {
  return [
    { ...mention, ageMonths: first.months, end: first.end, pairedWithNext: true },
    { ...mention, ageMonths: second.months, start: second.start, end: second.end, pairedWithNext: false },
  ];
}

/** "13 almost 14 weeks", "2 going on 3": the second number is the age. */
function isOutdone(text: string, number: NumberFound, next: NumberFound | undefined): boolean {
  return (
    next !== undefined &&
    next.value <= number.value + 1 &&
    /^[ -]?\(?(?:almost|nearly|going[ -]on|rising)[ -]$/i.test(
      text.slice(number.end, Math.min(next.start, number.end + 12)),
    )
  );
}

function judge(
  text: string,
  read: AgeRead,
  { today, isKin }: { today: Today | null; isKin: boolean },
): AgeMention | null {
  const tail = text.slice(read.end, read.end + TAIL_LENGTH);
  if (isJoke(text, read)) return null;
  if (isKind(text, read) || isRange(text, read) || isManOrMinutes(text, read) || NOT_A_CHILD.test(tail)) return null;
  if (read.unit === null && (A_LENGTH.test(tail) || isListNumber(text, read))) return null;
  const lead = readLead(text, read.start);
  const isComing = isComingBirthday(read, lead, tail);
  const isEstimate = isComing && today === null && isMonthNamed(tail);
  const least = isPairAlone(read, lead) ? WEIGHTS.anyChild : 0;
  const weight = Math.max(weighAge(read, lead, tail, { isDated: isComing, isKin }), least);
  const ageMonths = isBoyOf(text, read) ? read.months * 12 : settleAge(read, lead, tail, { isComing, today });
  // A year of grace, so that "almost 19" is not read as nothing but as 18.
  if (weight === 0 || ageMonths < 0 || ageMonths >= MAX_AGE_MONTHS + 12) return null;
  return {
    ageMonths: Math.min(ageMonths, MAX_AGE_MONTHS),
    start: read.start,
    end: read.end,
    weight: isOneOfMany(text, read)
      ? Math.min(weight, OF_MANY)
      : weight + (isComing && !isEstimate ? DATED_BIRTHDAY : 0) - (isGlued(text, read) ? PERHAPS_A_COUNT : 0),
    isEstimate,
    gender: lead.gender ?? genderAfter(tail),
    pairedWithNext: PAIRED.test(tail),
    isBeside: isBeside(sentenceBefore(text, read.start, TAIL_LENGTH), tail),
  };
}

/** "7 going on 17", in figures. */
function isJoke(text: string, { start, months }: AgeRead): boolean {
  const before = /\b(\d{1,2}) going[ -]on $/i.exec(text.slice(Math.max(0, start - GOING_ON_LENGTH), start));
  return before !== null && months > 12 * (Number(before[1]) + 2);
}

/** "Foster brothers, 4 and 6, who …": of two so near in age the midpoint is as good as either. */
function isPairAlone(read: AgeRead, lead: Lead): boolean {
  if (read.each === null || lead.isPast || !/(?:^|[,(])(?: ?ages?)?[ ]*$/i.test(lead.rest)) return false;
  return Math.abs(read.each[1].months - read.each[0].months) <= MAX_PAIR_MONTHS;
}

/** "DD3": of three, or the third. */
function isGlued(text: string, read: AgeRead): boolean {
  return read.unit === null && /^d[sd][1-4]$/i.test(text.slice(Math.max(0, read.start - 2), read.end));
}

/** "my 6yo daughter", "a 3 year old little boy". */
function genderAfter(tail: string): AgeMention['gender'] {
  const match = GENDER_AFTER.exec(tail);
  if (match === null) return null;
  return match[1] === undefined ? 'girl' : 'boy';
}

function isManOrMinutes(text: string, read: AgeRead): boolean {
  if (read.months <= MAX_LETTER_M || !/^\d+m$/i.test(text.slice(read.start, read.end))) return false;
  if (read.months > MAX_NAMED_M) return true;
  return !(
    NAMED.test(text.slice(Math.max(0, read.start - 10), read.start)) ||
    NAMED_AFTER.test(text.slice(read.end, read.end + TAIL_LENGTH))
  );
}

/** "(3M)": a boy of three, where a capital is written against the figure in brackets; "(3m)" is three months. */
function isBoyOf(text: string, read: AgeRead): boolean {
  return /^\d+M$/.test(text.slice(read.start, read.end)) && text[read.end] === ')';
}

import type { AgeMention } from './age-mention.ts';
import { AWAY_FROM_BIRTHDAY, isMonthNamed, monthsByBirthday, monthsToBirthday, type Today } from './birthday.ts';
import { isComingBirthday } from './coming-birthday.ts';
import { findNumbers, type NumberFound } from './find-numbers.ts';
import { isKind, isListNumber, isOneOfMany, isRange } from './is-listed.ts';
import { NOT_A_CHILD } from './people.ts';
import { type AgeRead, readAge } from './read-age.ts';
import { type Lead, readLead } from './read-lead.ts';
import { weighAge } from './weigh-age.ts';

/** Oldest age that is read: the end of the corpus's ages. */
const MAX_AGE_MONTHS = 216;
/** "24m" is months; "31m" is a man of 31, or 31 minutes. */
const MAX_LETTER_M = 24;
/** … but "DD 31m" is months. */
const MAX_NAMED_M = 40;
const NAMED = /\b(?:d[ds]|lo|baby|toddler|son|daughter|boy|girl|kid)(?:,| is|:)? ?\(?$/i;
/** What a birthday to come adds where its time is known: "3 next month" is finer than "is 2". Above `AS_LIKELY`. */
const DATED_BIRTHDAY = 1.5;
/** "She can be 6 feet away". */
const A_LENGTH = /^[ -]?(?:feet|foot|ft|inch(?:es)?|miles?|met(?:re|er)s?|steps?)\b/i;
/** What an age in a list of three or more weighs at most: not enough alone. */
const OF_MANY = 2.4;
/** "nine since July". */
const SINCE = /^ since (?:last )?[A-Z]/;
/** Group 1 where it is a boy. */
const GENDER_AFTER = /^[ -](?:old )?(?:(?:little|baby|autistic|shy) )?(?:(son|boy|lad)|daughter|girl)\b/i;
/** Most children that are told apart by number: "DS4" is four years old. */
const MAX_CHILDREN = 3;
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
 * @returns In reading order.
 */
export function findAgeMentions(text: string, today: Today | null): AgeMention[] {
  const numbers = findNumbers(text);
  const mentions: AgeMention[] = [];
  let isUsed = false;
  for (const [at, number] of numbers.entries()) {
    const read: AgeRead | null =
      isUsed || isOutdone(text, number, numbers[at + 1]) || isCountOfChild(text, number, numbers[at + 1])
        ? null
        : readAge(text, number, numbers[at + 1]);
    isUsed = read?.usedNext ?? false;
    const mention = read === null ? null : judge(text, read, today);
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
    /^ ?\(?(?:almost|nearly|going on|rising) $/i.test(text.slice(number.end, Math.min(next.start, number.end + 12)))
  );
}

/** "DD2, 3y 1m", "DS1 (4)": the second daughter, the first son. */
function isCountOfChild(text: string, number: NumberFound, next: NumberFound | undefined): boolean {
  if (
    number.value > MAX_CHILDREN ||
    !/(?:^|[^a-z])d[ds]$/i.test(text.slice(Math.max(0, number.start - 3), number.start))
  )
    return false;
  return (
    next !== undefined &&
    /^(?:,| is| \(|:| aged?)? ?\(?$/i.test(text.slice(number.end, Math.min(next.start, number.end + 8)))
  );
}

function judge(text: string, read: AgeRead, today: Today | null): AgeMention | null {
  const tail = text.slice(read.end, read.end + TAIL_LENGTH);
  if (isKind(text, read) || isRange(text, read) || isManOrMinutes(text, read) || NOT_A_CHILD.test(tail)) return null;
  if (read.unit === null && (A_LENGTH.test(tail) || isListNumber(text, read))) return null;
  const lead = readLead(text, read.start);
  const isComing = isComingBirthday(read, lead, tail);
  const isEstimate = isComing && today === null && isMonthNamed(tail);
  const weight = weighAge(read, lead, tail, isComing);
  const ageMonths = isBoyOf(text, read)
    ? read.months * 12
    : settle(read, { ...lead, isComing: lead.isComing || isComing }, tail, today);
  // A year of grace, so that "almost 19" is not read as nothing but as 18.
  if (weight === 0 || ageMonths < 0 || ageMonths >= MAX_AGE_MONTHS + 12) return null;
  return {
    ageMonths: Math.min(ageMonths, MAX_AGE_MONTHS),
    start: read.start,
    end: read.end,
    weight: isOneOfMany(text, read)
      ? Math.min(weight, OF_MANY)
      : weight + (isComing && !isEstimate ? DATED_BIRTHDAY : 0),
    isEstimate,
    gender: lead.gender ?? genderAfter(tail),
    pairedWithNext: PAIRED.test(tail),
  };
}

/** "my 6yo daughter", "a 3 year old little boy". */
function genderAfter(tail: string): AgeMention['gender'] {
  const match = GENDER_AFTER.exec(tail);
  if (match === null) return null;
  return match[1] === undefined ? 'girl' : 'boy';
}

function isManOrMinutes(text: string, read: AgeRead): boolean {
  if (read.months <= MAX_LETTER_M || !/^\d+m$/i.test(text.slice(read.start, read.end))) return false;
  return !(read.months <= MAX_NAMED_M && NAMED.test(text.slice(Math.max(0, read.start - 10), read.start)));
}

/** "(3M)": a boy of three, where a capital is written against the figure in brackets; "(3m)" is three months. */
function isBoyOf(text: string, read: AgeRead): boolean {
  return /^\d+M$/.test(text.slice(read.start, read.end)) && text[read.end] === ')';
}

/** Turns what was read into months today: "almost 3" is 35, "will be 4 in March" depends on today. */
function settle(read: AgeRead, lead: Lead, tail: string, today: Today | null): number {
  const isYears = (read.unit?.monthsEach ?? 12) === 12;
  if (lead.isComing) return read.months - (isYears ? Math.max(1, monthsToBirthday(tail, today, 1) ?? 1) : 0.5);
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

import { type AgeMention, MAX_AGE_MONTHS } from './age-mention.ts';
import { findNumbers } from './find-numbers.ts';
import { findOrdinalBirthdays } from './ordinal-birthday.ts';
import { OWN_ANIMAL } from './people.ts';
import { readAge } from './read-age.ts';
import { readLead } from './read-lead.ts';
import { sentenceBefore } from './sentence-before.ts';

/** A stretch of time, and where it stands: an age of the past, or the time since. */
interface Time {
  readonly months: number;
  readonly start: number;
  readonly end: number;
}

/** An age of the past, or of a birthday just past: "turned five". */
interface PastAge extends Time {
  readonly isTurned: boolean;
  /** Something happened at that age: "came to us at two". */
  readonly isOfEvent: boolean;
  /** The child came to the family at that age. */
  readonly isArrival: boolean;
}

/** An age that two times tell together. */
export interface ReckonedAge extends AgeMention {
  /** The age of the past and the time since: neither is today's age. */
  readonly parts: readonly Time[];
}

/** Less sure than "she is 2", surer than "at 18 months". */
const WEIGHT = 9.2;
/** "till 27 months", "since 18 months", "from about two". */
const AT_A_TIME = /\b(?:at|till?|until|since|from|by|around|aged?) *$/i;
/** "We brought her home at 2": no hour. */
const CAME_AT = /\b(?:home|to us|adopted|placed|fostered)\b.* at *$/i;
/** "and that was", "it's been": what joins an age to the "two years ago" after it; "turned one five weeks ago". */
const JOINED =
  /(?:^|\b(?:that|this|it|which|its)(?:['’]s| is| was)?|\bso)(?: (?:now|about|almost|nearly|over|just|exactly|only|been|more than|well|maybe))* ?$/i;
/** "Came to us at two, a year ago", "was 5 when we moved, about two years ago": a bare mark joins only what happened at that age. */
const WHEN = /\bwhen\b/i;
const JOINED_BY_MARK = /[–—(,-](?: (?:now|about|almost|nearly|over|just|exactly|only|more than|well|maybe))* ?$/i;
/** "Turned five. His dad left us, it was three years ago": another's time, where more lies between than a mark and "that was". */
const MOST_BETWEEN_TURNED = 24;
const AGO = /^ (?:ago|back)\b/i;
/** "Came home at two years, now 11 weeks.": the weeks since. */
const NOW_HERE = /^,? (?:so |and )?now $/i;
const NOW_HERE_AFTER = /^(?: with us| home)?(?:[.,;)]|$)/i;
/** "six weeks since he turned 1", "two months past her second birthday", "a year ago, just after she was 3". */
const SINCE =
  /^(?:(?: or so)?(?: now)?,? (?:(?:ever|right|just) )*(?:since|after|past)| (?:ago|back),? (?:(?:right|just|shortly|soon) )*(?:when|at|around|after|on|before))(?: (?:turning|(?:s?he|they|(?:my|our) \w+) (?:was|were|turned|had)))?(?: (?:just|about|only))? $/i;

/** "a month", "a couple of weeks": stretches of time that are no ages. */
const VAGUE = /\b(?:an?(?= [mw])|a (?:(couple of)|few)) (?:(year)|(month)|week)s?\b/gi;
const COUPLE = 2;
const FEW = 3;
const MONTHS_A_WEEK = 12 / 52;

/** Longest stretches between the two times, in characters: the age first, or the time since. */
const NEAR = 180;
const NEAR_SINCE = 72;
/** Sentences, and the line's end, that may lie between. */
const MAX_ENDS = 2;
/** Longest words that are shown as the ones that told it, in characters; beyond, those of the age. */
const MAX_EVIDENCE = 90;
/** Stretches before and after a time that are read for what it is, in characters. */
const BEFORE_LENGTH = 80;
const AFTER_LENGTH = 8;
/** Most times of one text that are held against each other. */
const MAX_TIMES = 80;

/**
 * Reckons today's age from an age of the past and the time since: "when he was nine months … that was four months ago" is 13.
 *
 * @param text - any text. Linear in its length but for the first 80 times.
 * @returns By the time since: those with a number first.
 */
export function reckonAges(text: string): ReckonedAge[] {
  const { ages, spans } = findTimes(text);
  return spans.flatMap((span) => {
    const age = ages.findLast((each) => isJoined(text, each, span));
    const found = age === undefined ? null : sum(age, span);
    return found === null || found.ageMonths > MAX_AGE_MONTHS ? [] : [found];
  });
}

/** Ages "at two", in order, "was 3", "her second birthday"; and all that has a unit, which may be the time since. */
function findTimes(text: string): { ages: PastAge[]; spans: Time[] } {
  const numbers = findNumbers(text).slice(0, MAX_TIMES);
  const times = numbers.map((number, at) => readAge(text, number, numbers[at + 1]));
  const ages = times.flatMap(({ months, start, end, unit }) => {
    const lead = readLead(text, start);
    const before = sentenceBefore(text, start, BEFORE_LENGTH);
    const isThen = lead.hasSubject && (lead.isPast || lead.isTurned);
    const isOfEvent = (unit === null ? CAME_AT : AT_A_TIME).test(before);
    return !lead.isSelf && !OWN_ANIMAL.test(before) && (isThen || isOfEvent)
      ? [{ months, start, end, isTurned: lead.isTurned, isOfEvent, isArrival: CAME_AT.test(before) }]
      : [];
  });
  const birthdays = findOrdinalBirthdays(text).map(({ years, start, end }) => ({
    months: 12 * years,
    start,
    end,
    isTurned: true,
    isOfEvent: false,
    isArrival: false,
  }));
  const spans = [...times.filter(({ unit }) => unit !== null), ...findVague(text)];
  const inOrder = [...birthdays, ...ages].sort((one, other) => one.start - other.start);
  return { ages: inOrder.slice(0, MAX_TIMES), spans: spans.slice(0, MAX_TIMES) };
}

function findVague(text: string): Time[] {
  return [...text.matchAll(VAGUE)].map(({ 0: words, 1: couple, 2: year, 3: month, index }) => {
    const count = couple ? COUPLE : /few/i.test(words) ? FEW : 1;
    return { months: count * (year ? 12 : month ? 1 : MONTHS_A_WEEK), start: index, end: index + words.length };
  });
}

function isJoined(text: string, age: PastAge, span: Time): boolean {
  const between = text.slice(age.end, span.start);
  if (age.end > span.start)
    return age.start - span.end <= NEAR_SINCE && SINCE.test(text.slice(span.end, Math.max(span.end, age.start)));
  if (between.length > NEAR || (between.match(/[.!?](?=\s)|\n/g)?.length ?? 0) > MAX_ENDS) return false;
  if (age.isTurned && between.length > MOST_BETWEEN_TURNED) return false;
  // "At 8 months, now 14 months" is today's age.
  if (age.isArrival && span.months < age.months && NOW_HERE.test(between))
    return NOW_HERE_AFTER.test(text.slice(span.end, span.end + AFTER_LENGTH));
  const mayMarkJoin = age.isOfEvent || (!age.isTurned && WHEN.test(between));
  return (
    (JOINED.test(between) || (mayMarkJoin && JOINED_BY_MARK.test(between))) &&
    AGO.test(text.slice(span.end, span.end + AFTER_LENGTH))
  );
}

function sum(age: Time, span: Time): ReckonedAge {
  const start = Math.min(age.start, span.start);
  const end = Math.max(age.end, span.end);
  const { start: from, end: to } = end - start > MAX_EVIDENCE ? age : { start, end };
  return {
    ageMonths: Math.round(age.months + span.months),
    start: from,
    end: to,
    parts: [age, span],
    weight: WEIGHT,
    isEstimate: false,
    gender: null,
    pairedWithNext: false,
    isBeside: false,
  };
}

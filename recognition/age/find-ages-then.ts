import { findNumbers } from './find-numbers.ts';
import { findOrdinalBirthdays } from './ordinal-birthday.ts';
import { readAge } from './read-age.ts';
import { readLead } from './read-lead.ts';

/** An age of the past or the future, from which today's may be reckoned. */
export interface AgeThen {
  readonly months: number;
  readonly start: number;
  readonly end: number;
  /** "will be three", "turns five". */
  readonly isToCome: boolean;
  /** "came to us at 14 months", "had her since she was 6 months". */
  readonly isArrival: boolean;
  /** The words before it, to the sentence's start. */
  readonly before: string;
}

/** "till 27 months", "since 18 months", "from about two". */
const AT_A_TIME = /\b(?:at|till?|until|since|from|by|around|aged?)[ ]*$/i;
/** "when he is three", "once she's 4": to come. */
const WHEN_IS = /\b(?:when|once|until|till?|before|by the time) (?:s?he|they|d[sd]|(?:my|our) \w+)[ ]*$/i;
/** How a child came to a family. */
const ARRIVED =
  /\b(?:came (?:to|home|here|into)|arrived|placed|joined|adopted|fostered|moved in|brought (?:him|her)|took (?:him|her)|(?:had|looked after|raised|cared for|with (?:us|me)) (?:him|her|them|\w+)?)\b/i;
/** "was two when he came": the words after the age. */
const ARRIVED_THEN = /^ when (?:s?he|they) (?:came(?! (?:out|down|back))|arrived|joined|moved in|was placed)\b/i;
const AFTER_LENGTH = 40;
const CHILD_AGE_MAX = 216;
/** Longest stretch before an age that is read, in characters. */
const BEFORE_LENGTH = 80;

/**
 * Finds the ages that a text tells of another time than today: "was 3 when", "since 18 months", "around her second birthday",
 * "turns five".
 *
 * @param text - any text.
 * @returns In reading order.
 */
export function findAgesThen(text: string): AgeThen[] {
  const numbers = findNumbers(text);
  const ages = numbers.flatMap((number, at) => {
    const read = readAge(text, number, numbers[at + 1]);
    const lead = readLead(text, read.start);
    if (read.months >= CHILD_AGE_MAX || read.each !== null || lead.isSelf) return [];
    const isToCome = lead.isComing || (lead.isPresent && WHEN_IS.test(lead.rest));
    const isThen =
      (lead.hasSubject && (lead.isPast || lead.isTurned)) ||
      (read.unit !== null && AT_A_TIME.test(words(text, read.start)));
    if (!isToCome && !isThen) return [];
    return [toAge(text, read.months, read.start, read.end, isToCome)];
  });
  const birthdays = findOrdinalBirthdays(text).map(({ years, start, end }) =>
    toAge(text, 12 * years, start, end, false),
  );
  return [...ages, ...birthdays].sort((one, other) => one.start - other.start);
}

function toAge(text: string, months: number, start: number, end: number, isToCome: boolean): AgeThen {
  const before = words(text, start);
  return {
    months,
    start,
    end,
    isToCome,
    isArrival: ARRIVED.test(before) || ARRIVED_THEN.test(text.slice(end, end + AFTER_LENGTH)),
    before,
  };
}

function words(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - BEFORE_LENGTH), at)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? ''
  );
}

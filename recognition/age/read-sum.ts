import type { NumberFound } from './find-numbers.ts';
import type { AgeRead } from './read-age.ts';
import type { Lead } from './read-lead.ts';
import { readUnit } from './read-unit.ts';

/** "was 5 when we moved, two years ago": the words between; the span follows its comma. */
const WHEN_BETWEEN =
  /^ when [^.!?]{3,44}[,(] ?(?:(?:and )?(?:that|it)(?:['’]s| was) )?(?:about |over |nearly |almost |just )?$/i;
/** "came home at 2, four years ago". */
const CAME_AT = /\b(?:home|to us|adopted|placed|fostered)\b[^.!?]* at[ ]*$/i;
/** "two years ago, when she was 4": the words between, the unit of the span first. */
const AGO_BETWEEN =
  /^ (?:years?|months?) ago,? (?:now )?when (?:s?he|they|(?:my|our) \w+) (?:was|were) (?:just |only |about )?$/i;

/**
 * Adds up an age of the past and the time since: "he was 5 when we moved, two years ago" is 84 months.
 *
 * @param before - the number before the age in the text, if any; `after` likewise.
 * @returns The age today in months; null where the words tell no such sum.
 */
export function readSum(
  text: string,
  read: AgeRead,
  lead: Lead,
  before: NumberFound | undefined,
  after: NumberFound | undefined,
): number | null {
  const since = spanAfter(text, read, lead, after) ?? spanBefore(text, read, before);
  return since === null ? null : read.months + since;
}

function spanAfter(text: string, read: AgeRead, lead: Lead, after: NumberFound | undefined): number | null {
  if (after === undefined || after.start < read.end) return null;
  const between = text.slice(read.end, after.start);
  const isJoined = CAME_AT.test(lead.rest) ? between === ', ' : lead.isPast && WHEN_BETWEEN.test(between);
  return isJoined ? spanOf(text, after) : null;
}

function spanBefore(text: string, read: AgeRead, before: NumberFound | undefined): number | null {
  if (before === undefined || !AGO_BETWEEN.test(text.slice(before.end, read.start))) return null;
  return spanOf(text, before);
}

/** "two years ago": months; null for another unit, or where no "ago" follows. */
function spanOf(text: string, number: NumberFound): number | null {
  const unit = readUnit(text, number.end);
  if (unit === null || unit.monthsEach < 1 || !/^ ago\b/i.test(text.slice(number.end + unit.length))) return null;
  return number.value * unit.monthsEach;
}

import type { AgeRead } from './read-age.ts';

/** Longest stretch of a list that is read, in characters. */
const LIST_LENGTH = 48;
/** How far "(2)" is from "(1)" at most, in characters. */
const NEXT_IN_LIST = 240;
const ONE_MORE = String.raw`(?:almost |nearly |an? )?(?:\d{1,2}|one(?! (?!and\b)[a-z])|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?(?:and a half|½|\.5|1/2))?(?! (?:days|mornings|afternoons|nights|hours|times|naps)\b)`;
const MORE_AFTER = new RegExp(
  String.raw`^[^.!?,;()]{0,3}, ${ONE_MORE}(?:[^.!?,;()]{0,12})?(?:,? (?:and|&) |, ?)${ONE_MORE}\b`,
  'i',
);
const MORE_BEFORE = new RegExp(String.raw`\b${ONE_MORE}, (?:almost |nearly |an? )?$`, 'i');
const LAST_AFTER = new RegExp(String.raw`^(?:,? (?:and|&)|,) ${ONE_MORE}(?:\b|[)])`, 'i');

/** "our three (7, 5 and almost 2)": which of them is meant is told elsewhere, if at all. */
export function isOneOfMany(text: string, read: AgeRead): boolean {
  return (
    MORE_AFTER.test(text.slice(read.end, read.end + LIST_LENGTH)) ||
    (MORE_BEFORE.test(text.slice(Math.max(0, read.start - LIST_LENGTH), read.start)) &&
      LAST_AFTER.test(text.slice(read.end, read.end + LIST_LENGTH)))
  );
}

/** "(1) how long (2) what helps": numbers of a list, not ages in brackets. */
export function isListNumber(text: string, read: AgeRead): boolean {
  const number = text.slice(read.start, read.end);
  if (text.slice(read.start - 1, read.end + 1) !== `(${number})`) return false;
  const near = text.slice(Math.max(0, read.start - NEXT_IN_LIST), read.end + NEXT_IN_LIST);
  return near.includes(`(${Number(number) + 1})`) || near.includes(`(${Number(number) - 1})`);
}

/** "that's how 1 year olds are": children of an age, none of them in particular. */
export function isKind(text: string, read: AgeRead): boolean {
  if (!/olds$/i.test(text.slice(read.start, read.end))) return false;
  return /\b(?:how|what|most|all|many|some|(?<!any )other|normal|typical|are|do|can|should|for)[ ]+$/i.test(
    text.slice(Math.max(0, read.start - 12), read.start),
  );
}

/** Longest "17 till " before a number, in characters. */
const RANGE_LENGTH = 8;

/** "2-3 year olds", "3 or 4 months", "three or four", "4 till 5". */
export function isRange(text: string, read: AgeRead): boolean {
  const before = text.slice(Math.max(0, read.start - RANGE_LENGTH), read.start);
  if (read.unit === null && (/\d ?till? ?$/.test(before) || /^ ?till? ?\d/.test(text.slice(read.end)))) return true;
  return (
    /^ ?(?:(?:[-–]|to|or) ?\d|(?:to|or) (?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)/i.test(
      text.slice(read.end, read.end + 12),
    ) || /\d ?(?:[-–]|to|or) ?$/.test(before)
  );
}

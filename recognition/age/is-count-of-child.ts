import type { NumberFound } from './find-numbers.ts';
import { readUnit } from './read-unit.ts';

/** Most children that are told apart by number: "DS4" is four years old. */
const MAX_CHILDREN = 3;
/** "DS", "Twin ": what is told apart by number; group 1 is written together with it. */
const NUMBERED = /(?:^|[^a-z])(?:(d[dsc])|(?:twin|child|kid|baby|number) )$/i;
/** Longest of these words, with what is before it, in characters. */
const NUMBERED_LENGTH = 8;
const VERB_LENGTH = 12;
/** "Twin 2 screams", "Child two (this one)"; not "child 2, boy". */
const VERB_AFTER = /^(?:['’]s)? (?:[a-z]|\((?:this|the one)\b)/;
/** "DS2 was born in May": when the second came. */
const BORN_AFTER = /^ (?:was born|arrived|came (?:along|early|late))\b/i;
const BORN_LENGTH = 12;

/** "DS1 is 2y5m", "DD2 (4)": the number, then the age. */
const NUMBERED_AND_AGED = /\bd[dsc][1-3](?:,|:| is(?: now| nearly| almost| only| just)?)? ?\(?\d/i;

/** Tells whether a text counts its children: "DS1 … DS2", "DS1 is 2y5m". */
export function areNumbered(text: string): boolean {
  return (/\bd[dsc]1\b/i.test(text) && /\bd[dsc]2\b/i.test(text)) || NUMBERED_AND_AGED.test(text);
}

/**
 * Tells whether a number counts children and is no age: "DD2, 3y 1m", "DS1 (4)", "Twin 1 goes in".
 *
 * @param next - the number after it in the text, if any.
 * @param withNumbers - what `areNumbered` says of the text.
 */
export function isCountOfChild(
  text: string,
  number: NumberFound,
  next: NumberFound | undefined,
  withNumbers: boolean,
): boolean {
  const before = NUMBERED.exec(text.slice(Math.max(0, number.start - NUMBERED_LENGTH), number.start));
  if (number.value > MAX_CHILDREN || before === null) return false;
  if (
    next !== undefined &&
    /^(?:,| is(?: now| nearly| almost| only| just)?| \(|:| aged?)? ?\(?$/i.test(
      text.slice(number.end, Math.min(next.start, number.end + 12)),
    )
  )
    return true;
  if (before[1] === undefined)
    return VERB_AFTER.test(text.slice(number.end, number.end + VERB_LENGTH)) && readUnit(text, number.end) === null;
  return withNumbers || BORN_AFTER.test(text.slice(number.end, number.end + BORN_LENGTH));
}

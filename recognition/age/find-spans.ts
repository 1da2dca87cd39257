import { findNumbers } from './find-numbers.ts';

/** A stretch of time: "four and a half months", "a full year", "3wks". */
export interface Span {
  readonly months: number;
  readonly start: number;
  readonly end: number;
}

const UNIT =
  /(?<![a-z])(years?|yrs?|months?|mths?|mos?|weeks?|wks?|fortnights?|days?)(?: and (an?) (half|quarter))?(?![a-z])/gi;
/** In months, by the unit's first letter. */
const MONTHS_EACH: Readonly<Record<string, number>> = { y: 12, m: 1, w: 1 / 4.348, f: 2 / 4.348, d: 1 / 30.44 };
/** The number right before a unit, at the end of a string. */
const NUMBER_BEFORE =
  /(?:\b(an?|half an?|a couple(?: of)?|a few)|(?<![\d.,:])(?:\d{1,3}(?:[.,]\d)?|\b(?:(?:twenty|thirty|forty)[ -])?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty))(?: and a half| ?½)?)(?: (?:full|whole|good|solid|bare|short|long))?[ -]?$/i;
const VAGUE = new Map([
  ['a', 1],
  ['an', 1],
  ['half a', 0.5],
  ['half an', 0.5],
  ['a couple', 2],
  ['a couple of', 2],
  ['a few', 3],
]);
const SHARES = new Map([
  ['half', 0.5],
  ['quarter', 0.25],
]);
/** Longest words of a number, in characters. */
const NUMBER_LENGTH = 32;

/**
 * Finds the stretches of time of a text, in order; ages have the same form.
 *
 * @param text - any text; "" gives [].
 */
export function findSpans(text: string): Span[] {
  return [...text.matchAll(UNIT)].flatMap((match) => {
    const before = text.slice(Math.max(0, match.index - NUMBER_LENGTH), match.index);
    const number = NUMBER_BEFORE.exec(before);
    if (number === null) return [];
    const words = number[0];
    const count = VAGUE.get((number[1] ?? '').toLowerCase()) ?? findNumbers(words)[0]?.value;
    if (count === undefined) return [];
    const share = SHARES.get((match[3] ?? '').toLowerCase()) ?? 0;
    const each = MONTHS_EACH[(match[1] ?? '').charAt(0).toLowerCase()] ?? 0;
    return [{ months: (count + share) * each, start: match.index - words.length, end: match.index + match[0].length }];
  });
}

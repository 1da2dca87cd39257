import { monthOf, type Today } from './birthday.ts';
import type { ReckonedAge } from './reckon-age.ts';

/** "born mid June", "was born at the end of March", "a March baby": groups 1 and 2 are the months' names. */
const BORN_IN =
  /(?<!\bi (?:was )?)\bborn (?:(?:in|on|at|around|the|mid|early|late|start|beginning|middle|end|of|just|before|after|last|this|right|\d{1,2}(?:st|nd|rd|th))[ -]){0,5}(january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b(?! \d{4}| last year)/gi;
/** "his sister was born in June": somebody else. */
const OF_ANOTHER =
  /\b(?:brother|sister|sibling|niece|nephew|cousin|friend|i|twin|mum|mom|husband|wife)\b[^.!?]{0,24}$/i;
const BEFORE_LENGTH = 40;

/**
 * Reckons the months since the month of birth, where the text tells that month and the one it is written in: "born in March and
 * it's now November" is 8.
 *
 * @param now - the month of writing as the text itself tells it; null gives [].
 */
export function findBornIn(text: string, now: Today | null): ReckonedAge[] {
  if (now === null) return [];
  return [...text.matchAll(BORN_IN)].flatMap((match) => {
    const month = monthOf(match[1] ?? '');
    if (month === null || month === now.month) return [];
    if (OF_ANOTHER.test(text.slice(Math.max(0, match.index - BEFORE_LENGTH), match.index))) return [];
    const ageMonths = (now.month - month + 12) % 12;
    return [{ ageMonths, start: match.index, end: match.index + match[0].length, parts: [], thenMonths: null }];
  });
}

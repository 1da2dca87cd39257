import { monthOf, type Today } from './birthday.ts';

/** "it's October", "its nearly June", "it is now the last week of February", "writing this in the week before Thanksgiving", "we're only after Halloween": groups are the words that may name a month. */
const NOW_IS =
  /\b(?:it(?:['’]?s| is)|(?:writing|posting|typing) this(?: in| on)?|we(?:['’]re| are)(?: (?:now|already|only|nearly|almost|just|well|barely))* (?:in|into|past|after|before|at)) (?:(?:now|already|only|nearly|almost|just|well|gone|past|turned) )*(?:(?:the )?(?:(?:first|second|third|last|start|beginning|middle|end|week|before|after|mid)\b[ -]?(?:of )?)*)([a-z]+(?: [a-z]+)?)\b/gi;
/** A thread on a forum may be years old: its own word for the time goes before the calendar. */
const NO_YEAR = 0;

/**
 * Reads in which month a text was written, where it says so: "it's October", "it's nearly Halloween".
 *
 * @param text - title and opening post.
 * @param today - what is given where the text says nothing.
 */
export function readToday(text: string, today: Today | null): Today | null {
  for (const match of text.matchAll(NOW_IS)) {
    const words = match[1] ?? '';
    const month = isTime(words) ? monthOf(words) : null;
    if (month !== null) return { year: today?.year ?? NO_YEAR, month };
  }
  return today;
}

/** "it's may" is no month, "it's spring break" no season of the year that tells one. */
function isTime(words: string): boolean {
  return /^[A-Z]/.test(words) && !/^(?:spring|summer|may) (?!\d)/i.test(words);
}

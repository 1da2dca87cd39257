import type { AgeMention } from './age-mention.ts';
import { monthOf, type Today } from './birthday.ts';
import { isBeside } from './is-beside.ts';
import { schoolCountryOf } from './school-country.ts';
import { SCHOOL_STAGES } from './school-stages.ts';

/** "when we were in the 4th grade": the writer's own school days; "a girl in her class (grade 3)". */
const MEMORY =
  /\b(?:was|were|until|before|when i|since|loved|finished|left|after|used to|in (?:his|her|their) class)\b[^.!?]*$/i;
const MEMORY_LENGTH = 24;
/** Longest stretch before a stage that is read for whose it is, in characters. */
const LEAD_LENGTH = 48;

/** "It began in Year 7. He's now in Year 9". */
const NOW_BEFORE = /\bnow (?:in )?$/i;
const NOW_LENGTH = 8;
/** What "now" adds; above `AS_LIKELY`. */
const NOW_ADDS = 1;

const ORDINALS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');

/** A school year says less than an age: it counts only where no age is told. Below every weight of `findAgeMentions`. */
const STAGE_WEIGHT = 4;

/** "He starts in Reception this September": not yet in it; group 1 may name the month. */
const STARTS = /\b(?:starts|starting|start|begins|beginning)\b[^.!?]*$/i;
const TO_COME = /^(?: class| school)?,? (?:in|this|next|come|after|at) (?:the )?(?:end of )?(\w+(?: \w+)?)/i;
/** Where a start is to come and the month of writing is not known: parents ask in spring and summer. */
const USUAL_MONTHS_AWAY = 4;
/** How far into the school year the usual ages are, in months. */
const INTO_YEAR = 3;

/**
 * Finds school years ("first grader", "in Year 2", "just started reception") and gives the usual age.
 *
 * @param text - any text; plans ("until kindergarten") do not count.
 * @param today - the month of writing, for "starts reception in September"; null = not known.
 * @param opening - title and opening post, which may name the country.
 */
export function findSchoolStages(text: string, today: Today | null = null, opening = text): AgeMention[] {
  const country = schoolCountryOf(opening);
  return SCHOOL_STAGES.flatMap(({ pattern, months }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !MEMORY.test(text.slice(Math.max(0, match.index - MEMORY_LENGTH), match.index)))
      .map((match) => {
        const end = match.index + match[0].length;
        const before = sentenceBefore(text, match.index);
        const usual = months(schoolYear(match[1] ?? match[2] ?? '1'), country);
        return {
          ageMonths: usual - monthsToStart(text.slice(match.index - before.length, end), text.slice(end), today),
          start: match.index,
          end,
          weight: STAGE_WEIGHT + (NOW_BEFORE.test(before.slice(-NOW_LENGTH)) ? NOW_ADDS : 0),
          isEstimate: false,
          gender: genderBefore(before),
          pairedWithNext: false,
          isBeside: isBeside(before, '', opening),
        };
      }),
  );
}

/** 0 where the child is in it already. */
function monthsToStart(before: string, after: string, today: Today | null): number {
  const match = STARTS.test(before) ? TO_COME.exec(after.slice(0, LEAD_LENGTH)) : null;
  const month = monthOf(match?.[1] ?? '');
  if (month === null) return 0;
  const away = today === null ? USUAL_MONTHS_AWAY : (month - today.month + 12) % 12;
  return INTO_YEAR + away;
}

/** The words before, as far as they are read. */
function sentenceBefore(text: string, at: number): string {
  return (
    text
      .slice(Math.max(0, at - LEAD_LENGTH), at)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? ''
  );
}

/** "The girl's in ": whose stage it is, where the clause begins with that. */
function genderBefore(before: string): AgeMention['gender'] {
  const match = /^(?:and |but )?(?:the|my|our) (girl|daughter|boy|son)(?: is|['’]s)(?: now)? $/i.exec(before);
  if (match === null) return null;
  return /girl|daughter/i.test(match[1] ?? '') ? 'girl' : 'boy';
}

function schoolYear(words: string): number {
  const ordinal = ORDINALS.indexOf(words.toLowerCase());
  return ordinal >= 0 ? ordinal + 1 : Number.parseInt(words, 10);
}

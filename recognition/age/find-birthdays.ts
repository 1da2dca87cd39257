import type { AgeMention } from './age-mention.ts';
import { WEIGHTS } from './age-weights.ts';
import { findOrdinalBirthdays } from './ordinal-birthday.ts';
import { CHILD } from './people.ts';

/** Words before that say it was: "had", "celebrated", "since". */
const PAST_BEFORE = /\b(?:had|celebrated|since|after|was|following|past|passed)(?: [\w'’]+){0,2}[ ]*$/i;
/** Words after that say so: "last week", "was on Sunday". */
const PAST_AFTER = /^ (?:party )?(?:was|were|last|yesterday|ago|on (?:mon|tues|wednes|thurs|fri|satur|sun)day)\b/i;
/** "Her 3rd birthday, 22 people, and she …": a day that is told of. */
const AT_IT_BEFORE = /(?:^|[.!?\n]\s*|\b(?:at|on) )$/i;
const AT_IT_AFTER = /^(?:[,.:]| party\b)/i;
/** Words round it that say it is to come. */
const COMING_BEFORE =
  /\b(?:until|till?|before|by|almost|nearly|planning|coming up (?:on|to)|approaching|off|away from|shy of|for)(?: [\w'’]+){0,2}[ ]*$/i;
const COMING_AFTER =
  /^ (?:party )?(?:is )?(?:(?:this )?(?:mon|tues|wednes|thurs|fri|satur|sun)day|next|in \w+|tomorrow|coming up|this (?:week|weekend|month)|soon)\b/i;

/** "Last Wednesday was her second birthday", "we just had her third birthday": today's age. */
const JUST_BEFORE =
  /\b(?:(?:last|this|on) (?:week|weekend|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)|yesterday|today)(?: (?:was|were|we had|is|it was|for|we celebrated))*[ ]*$|\b(?:just|recently) (?:had|celebrated|been|gone)[ ]*$/i;
/** "Her second birthday was last week", "… two weeks ago". */
const JUST_AFTER =
  /^ (?:party )?(?:was |is |were )?(?:(?:on |last |this )(?:week|weekend|month|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b(?! when)|yesterday|today|(?:a |two |three )?(?:few |couple of )?(?:days|weeks?|fortnight) (?:ago|back))/i;

const LEAD_LENGTH = 32;
const TAIL_LENGTH = 32;
/** Below every weight that "she is 2" has, above what is too unsure to be shown, and surer than a loose "two months". */
const WEIGHT = 4.5;
/** "My son just had his 4th birthday": as sure as "a 4 year old". */
const OWN_WEIGHT = 9;
const OWN_BEFORE = new RegExp(
  String.raw`\b(?:my|our) (?:\w+ )?${CHILD} (?:just |recently |only )?(?:had|celebrated) $`,
  'i',
);

/**
 * Finds birthdays that tell an age: "she just had her second birthday" is 24 months, "his 4th birthday is next week" 47.
 *
 * @param text - any text. A birthday of which nothing says whether it was or is to come tells nothing.
 */
export function findBirthdays(text: string): AgeMention[] {
  return findOrdinalBirthdays(text).flatMap(({ years, start, end }) => {
    const before = text.slice(Math.max(0, start - LEAD_LENGTH), start);
    const after = text.slice(end, end + TAIL_LENGTH);
    const isComing = COMING_BEFORE.test(before) || COMING_AFTER.test(after);
    const isAtIt = AT_IT_BEFORE.test(before) && AT_IT_AFTER.test(after);
    if (!isComing && !isAtIt && !PAST_BEFORE.test(before) && !PAST_AFTER.test(after)) return [];
    const ageMonths = 12 * years - (isComing ? 1 : 0);
    const isJustPast = !isComing && (JUST_BEFORE.test(before) || JUST_AFTER.test(after));
    const weight = isJustPast ? WEIGHTS.told : OWN_BEFORE.test(before) ? OWN_WEIGHT : WEIGHT;
    return [{ ageMonths, start, end, weight, isEstimate: true, gender: null, pairedWithNext: false, isBeside: false }];
  });
}

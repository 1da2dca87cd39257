import { AWAY_FROM_BIRTHDAY } from './birthday.ts';
import type { Lead } from './read-lead.ts';
import type { UnitFound } from './read-unit.ts';

/** "pregnant (12 weeks)", "she's six months pregnant". */
const PREGNANT_BEFORE = /\b(?:pregnan\w+|expecting|gone|preemie|prem|premature)[ ]?[(,]?[ ]*$/i;
const PREGNANT_AFTER = /^\)? ?(?:pregnant|preggo|preg\b|along\b|gone\b|gestation)/i;
/** "will be 3 years old by then": of a journey to come. So are months and weeks to come, where nothing says when. */
const AT_THAT_TIME = /^[ )]{0,2}(?:by then|then\b|at (?:that|the) (?:time|point)|by the time|when\b)/i;
/** "he must be 16 months or so". */
const OR_SO = /^ or so\b/i;
/** "sleep trained my daughter at 4 months", "came to us at 19 months": long past. */
const MILESTONE_BEFORE =
  /\b(?:(?:sleep|night|potty|toilet)[ -]?train\w*|wean\w*|walked|crawled|talked|stopped|came|placed|adopted|fostered|joined|arrived)\b[^.!?]{0,24}\bat[ ]*$/i;
/** "At 5 months I started …": long past as well. */
const MILESTONE_AFTER =
  /^,? (?:i|we|s?he) (?:started|stopped|began|gave|moved|let|decided|switched|dropped|weaned)\b|^ when (?:i|we|s?he|they) (?:\w+ed|was|were|had|slept|came|got|went|woke|began|met|saw)\b/i;
/** "We foster (eight years now)", "we're 12 days in". */
const SO_LONG_AFTER = /^ (?:now|in|so far|running|strong|and counting)\b/i;
const WE_BEFORE = /\bwe[ ]*$/i;
/** "She is six weeks off her second birthday", "two months until she starts". */
const TIME_TO_GO = /^ (?:off|away|shy|short|until|till|from)\b/i;
/** "in 2011 with a two year old": told of a year long past. */
const IN_A_YEAR = /\b(?:in|from|of|since) (?:19|20)\d\d\b(?![^.!?]*\bborn\b)[^.!?]*$/i;
/** A unit of this many months is a year. */
const YEAR = 12;

/** "when I was a kid of six". */
const WHEN_I_WAS = /\b(?:when|since|because) i was\b(?![^.!?]*, (?:and |but |now )?s?he[ ]*$)[^.!?]*$/i;
/** "babies cry at 8 months": any of them. */
const ANY_AT = /(?<!\b(?:my|our|the) (?:\w+ )?)\b(?:babies|children|kids|toddlers|infants)\b[^.!?,;]*\bat[ ]*$/i;
/** "since", "until": what follows is another time. */
const TIME_RIGHT_BEFORE =
  /\b(?:since|until|untill|till?|before|(?<!\blook(?:s|ing|ed)? )after|when|once|by|by the time|as soon as|from)(?: (?:the|a|the age of))?[ ]*$/i;
/** "when he is", "until my son turns", "if your child is": another time, if a child follows. */
const TIME_WITH_SUBJECT =
  /\b(?:until|untill|till?|before|after|when|once|if|by the time|as soon as)(?: (?!and s?he[ ]*$)[\w'’]+){1,3}[ ]*$/i;
const OWN_RIGHT_BEFORE = /\b(?:my|our|the)[ ]*$/i;

/**
 * Tells whether "6 months" is a pregnancy, a stretch of time, a milestone long past or a day to come, and no age today.
 *
 * @param lead - the words before it.
 * @param tail - the words after it.
 */
export function isAnotherTime(unit: UnitFound, lead: Lead, tail: string): boolean {
  if (PREGNANT_AFTER.test(tail) || PREGNANT_BEFORE.test(lead.rest)) return true;
  if ((!unit.isAgeForm && TIME_TO_GO.test(tail) && !AWAY_FROM_BIRTHDAY.test(tail)) || IN_A_YEAR.test(lead.rest))
    return true;
  if (lead.isComing && ((unit.monthsEach < 1 && !OR_SO.test(tail)) || AT_THAT_TIME.test(tail))) return true;
  if (
    lead.isAt &&
    (unit.monthsEach < 1 || MILESTONE_BEFORE.test(lead.rest) || ANY_AT.test(lead.rest) || MILESTONE_AFTER.test(tail))
  )
    return true;
  if (unit.isAgeForm || !SO_LONG_AFTER.test(tail)) return false;
  return WE_BEFORE.test(lead.rest) || (lead.isInBrackets && unit.monthsEach === YEAR);
}

/** "when he is 11 months" is not now; "before my 11 month old wakes" is. */
export function isOtherTime(lead: Lead): boolean {
  if (WHEN_I_WAS.test(lead.rest)) return true;
  if (OWN_RIGHT_BEFORE.test(lead.rest)) return false;
  return TIME_RIGHT_BEFORE.test(lead.rest) || (lead.hasSubject && TIME_WITH_SUBJECT.test(lead.rest));
}

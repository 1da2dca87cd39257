import { WEIGHTS } from './age-weights.ts';
import { AWAY_FROM_BIRTHDAY, isBirthdayThatWas } from './birthday.ts';
import { isAnotherTime, isOtherTime } from './is-another-time.ts';
import {
  LIKE_ONE_OF,
  NEW_BABY,
  OTHER_OWNER,
  SIBLING,
  SIBLING_AFTER,
  SOME_CHILD,
  SOME_CHILDREN,
  THING,
} from './people.ts';
import type { AgeRead } from './read-age.ts';
import type { Lead } from './read-lead.ts';
import type { UnitFound } from './read-unit.ts';
import { weighBare } from './weigh-bare.ts';
import { weighPlainUnit } from './weigh-plain-unit.ts';

/** Words before that make even "3 years old" a rule for others. */
const IN_GENERAL =
  /\b(?:for (?:any|most|all)|like an?|than an?|most|any|all|every|other|some|typical|average|normal|as an?|up to(?: to)?|under|lots of|many|ages|i['’]ll have an?|will have an?|would have an?)[ ]*$/i;
/** "Any other 4 year olds that won't go in?": so is the asker's. */
const ANY_OTHER = /\bany other[ ]*$/i;
/** "Hate from 5yo": of whom, not since when. */
const FROM_CHILD = /\b(?:from|by|after|for)[ ]*$/i;
/** "… at 8 months and now at 14 months it is worse". */
const NOW_AT = /\bnow,? at[ ]*$/i;
/** "will be 13 months when I go back": parents write shortly before. */
const BACK_TO_WORK =
  /^ (?:old )?(?:when|by the time|once) (?:i|my leave|mat leave|s?he) (?:['\w’]+ ){0,2}(?:back|start\w*|return\w*|ends)\b/i;
/** "back to work after eleven months": as long as the child is old. */
const AFTER_LEAVE = /\bback\b(?:(?!\bago\b)[^.!?]){0,40}\bafter[ ]*$/i;
const LEAVE_ENDS = /^(?: of| (?:off|at home|home)| (?:mat(?:ernity)?|parental) leave)?(?:[ ]?[.,;!)]| with\b|$)/i;
const AGO = /^[ ]{0,2}(?:ago|back|later|before|apart|age gap|older|younger)\b/i;
/** "Born ten days before Christmas", "I had him and then eight months later my dad died". */
const BEFORE_A_DAY = /^[ ]{0,2}(?:before|later)\b/i;
const BORN_BEFORE =
  /\b(?:born|gave birth|had (?:him|her|my|our|a baby)[^.!?]{0,24}|(?:baby|son|daughter|boy|girl|brother|sister|newborn|twins|lo|d[sd]\d?|s?he)\b[^.!?]{0,12} (?:arrived|came home)|brought (?:him|her|(?:our|my|the) (?:baby|newborn|son|daughter|boy|girl)|baby[^.!?]{0,16}) home)[^.!?]{0,16}$/i;
const POSTPARTUM = /^[ -]{0,2}(?:post[ -]?partum|pp)\b/i;
/** "Bub turned one on Boxing Day so fourteen months now": the birthday, and the age that follows from it. */
const SO_OLD =
  /^(?!.*\bsince\b).*\b(?:(?:turned|was|were) (?:one|two|three|[1-3])|birthday|born)\b[^!?]*\bso[ ]*$|\b(?:which|that) (?:makes|puts) (?:him|her)(?: at)?[ ]*$/i;
const SO_OLD_AFTER = /^(?: now\b|[ ]?[.,;)!]| and\b)/i;
/** "I go back in 9 days and LO will be 12 weeks". */
const BACK_BEFORE = /\b(?:go|going|am|leave)\b[^.!?]*\bback\b/i;
/** "Had the 8 week jabs", "her 12 week ones this morning". */
const JABS_BEFORE = /(?:\b(?:had|have|has|having|got|back from|after|for)(?: (?:the|his|her|their|our))?|^)[ ]*$/i;
const JABS_AFTER = /^[ -](?:shots?|jabs?|vaccin\w+|ones (?:today|yesterday|tomorrow|this|last))\b/i;
/** "Still crying at three and a half?": an age, where no verb of the past is before it and the fraction is no clock's. */
const AT_FRACTION =
  /^(?!.*\b(?:\w+ed|began|went|came|was|were|got|had|woke|up|starts?|begins?|opens?|closes?|ends?|finish\w*|leaves?|arrives?)\b).*\bat *$/i;
const AT_FRACTION_AFTER = /^(?:$|[?.;!)]|,(?! (?:i|we)\b)| (?:and|to|is|or)\b)/i;
/** "My first is 5 years old now": beside the one who is meant. */
const ELDER = /\b(?:first|eldest|oldest|elder|older|brother|sister)\b/i;
/** How far a share of a year is from whole months at most; 2.15 and 2.30 are a clock's. */
const OFF_MONTHS = 0.1;
/** "7 months actual", of a child born too early. */
const ACTUAL = /^ (?:actual|corrected|adjusted)\b/i;
/** "corrected age 5 months". */
const CORRECTED_BEFORE = /\b(?:corrected|adjusted)(?: age)?[ ]*$/i;
/** "My first slept; this one is 7 months". */
const THIS_ONE = /\bthis one,?[ ]*$/i;
/** "7 weeks into my son's life". */
const INTO_LIFE = /^ into (?:(?:my|our|his|her)\b[^.!?]{0,20}\blife|(?:mother|father|parent)hood)\b/i;

/**
 * Weighs how surely an age that was read is that of the child whom the text is about, today.
 *
 * @param tail - the words after it; 64 characters are enough.
 * @param about - `isDated`: "will be 4 in March"; `isKin`: whether an aunt or a childminder writes, whose charge is another's.
 * @returns 0 = no age of a child today; else up to 10. Ages of siblings and strangers weigh less.
 */
export function weighAge(
  read: AgeRead,
  lead: Lead,
  tail: string,
  { isDated, isKin }: { isDated: boolean; isKin: boolean },
): number {
  if (lead.isPresent && THING.test(lead.rest)) return 0;
  const isFraction = read.each === null && read.months % 12 !== 0;
  const weight = isDated
    ? WEIGHTS.told
    : read.unit === null
      ? Math.max(weighBare(lead, tail, isFraction, read.months === 12), isFraction ? weighAt(read, lead, tail) : 0)
      : weighWithUnit(read.months, read.unit, lead, tail);
  if (weight <= 0) return 0;
  if (weight === WEIGHTS.told && THIS_ONE.test(lead.rest)) return WEIGHTS.toldNow;
  return Math.max(0, weight + ownerWeight(lead, tail, isKin) + (lead.isLoose ? WEIGHTS.imprecise : 0));
}

function weighAt(read: AgeRead, lead: Lead, tail: string): number {
  const isClock = Math.abs(read.months - Math.round(read.months)) > OFF_MONTHS;
  return !isClock && AT_FRACTION.test(lead.rest) && AT_FRACTION_AFTER.test(tail) ? WEIGHTS.at : 0;
}

function weighWithUnit(months: number, unit: UnitFound, lead: Lead, tail: string): number {
  if (AGO.test(tail)) return BORN_BEFORE.test(lead.rest) && !BEFORE_A_DAY.test(tail) ? WEIGHTS.unowned : 0;
  if (lead.isPast) return lead.hasSubject && isBirthdayThatWas(tail) ? WEIGHTS.told : 0;
  if (SO_OLD.test(lead.rest) && SO_OLD_AFTER.test(tail)) return WEIGHTS.toldNow;
  if (lead.isComing && unit.monthsEach === 1 && BACK_TO_WORK.test(tail)) return WEIGHTS.willBe;
  if (lead.isComing && lead.hasSubject && BACK_BEFORE.test(lead.rest)) return WEIGHTS.willBe;
  if (unit.monthsEach < 1 && JABS_AFTER.test(tail) && JABS_BEFORE.test(lead.rest)) return WEIGHTS.at;
  if (unit.monthsEach < 12 && AFTER_LEAVE.test(lead.rest) && LEAVE_ENDS.test(tail)) return WEIGHTS.at;
  if (!lead.isSelf && isAnotherTime(unit, lead, tail)) return 0;
  if (lead.isComing && unit.monthsEach === 1) return WEIGHTS.willBe;
  if (AWAY_FROM_BIRTHDAY.test(tail)) return WEIGHTS.told;
  if (INTO_LIFE.test(tail)) return WEIGHTS.told;
  if (CORRECTED_BEFORE.test(lead.rest)) return WEIGHTS.unowned;
  if (ACTUAL.test(tail)) return /^ actual/i.test(tail) ? WEIGHTS.told : WEIGHTS.unowned;
  if (POSTPARTUM.test(tail)) return WEIGHTS.unowned;
  if (lead.isSelf) return unit.isAgeForm ? WEIGHTS.self : 0;
  if (lead.isAt) return NOW_AT.test(lead.rest) ? WEIGHTS.unowned : WEIGHTS.at;
  if (isOtherTime(lead) && !(unit.isAgeForm && FROM_CHILD.test(lead.rest))) return 0;
  return unit.isAgeForm ? weighAgeForm(lead, tail) : weighPlainUnit(months, unit, lead, tail);
}

function weighAgeForm(lead: Lead, tail: string): number {
  if (lead.hasSubject && /^ now\b/i.test(tail) && !ELDER.test(lead.rest)) return WEIGHTS.toldNow;
  if (ANY_OTHER.test(lead.rest)) return WEIGHTS.at;
  if (IN_GENERAL.test(lead.rest)) return 0;
  return lead.isOwn || lead.hasSubject || lead.followsChild ? WEIGHTS.told : WEIGHTS.anyChild;
}

function ownerWeight(lead: Lead, tail: string, isKin: boolean): number {
  if (LIKE_ONE_OF.test(lead.rest) || SOME_CHILDREN.test(lead.rest)) return WEIGHTS.otherOwner;
  if (OTHER_OWNER.test(lead.rest)) return isKin ? WEIGHTS.charge : WEIGHTS.otherOwner;
  if (SOME_CHILD.test(lead.rest)) return WEIGHTS.someChild;
  return SIBLING.test(lead.rest) || NEW_BABY.test(lead.rest) || SIBLING_AFTER.test(tail) ? WEIGHTS.sibling : 0;
}

import { AWAY_FROM_BIRTHDAY } from './birthday.ts';
import { isAnotherTime } from './is-another-time.ts';
import { CHILD, NEW_BABY, OTHER_OWNER, SIBLING, SIBLING_AFTER } from './people.ts';
import type { AgeRead } from './read-age.ts';
import type { Lead } from './read-lead.ts';
import type { UnitFound } from './read-unit.ts';

/**
 * How surely a form tells the age of the thread's child. Only the order and the gaps of about 1 matter (see
 * `chooseFocalAge`); set by reading the misses on the labelled posts.
 */
const WEIGHTS = {
  /** "my 2 year old", "DD (3)", "she is 18 months", "he's 2½". */
  told: 10,
  /** "she's 7 months now": surer than a title's "for a 1 year old". */
  toldNow: 11.5,
  /** "a 2 year old": a child's age, though whose is not said. */
  anyChild: 9,
  /** "first time away from her, 20 months." */
  aside: 4.2,
  /** "22 months." as a sentence. */
  unowned: 7,
  /** "four and a bit": hardly anything but years. */
  fraction: 6,
  /** "I (15f)": a young writer. */
  self: 4.5,
  /** "at 18 months": now, or a milestone long past. */
  at: 4.2,
  /** "18 months" beside words that leave it open: enough in a title only. */
  loose: 3.5,
  /** "my friend's 3 year old". */
  otherOwner: -7,
  /** Bare figure in brackets: enough at a title's end only. */
  bracketed: 3.5,
  sibling: -2,
  /** "over a year", "around 3". */
  imprecise: -2,
} as const;

/** "EBF, 5 months.": a fragment without room for a verb, in characters. */
const MAX_FRAGMENT_LENGTH = 8;
/** Units shorter than this, in months, are days. */
const DAY_UNIT = 0.1;

/** Words before that make a stretch of time, a date or a comparison of "3 months". */
const DURATION_BEFORE =
  /\b(?:for|since|past|last|next|every|each|in|within|after|until|till?|before|than|took|takes|by|from|of|first|another|these|those|lasted|spent|been|over|the|ago|when|under|up to|off|every other|per|to|with)(?: (?:the|a|my|his|her))?(?: (?:past|last|next|first|good|full|whole|entire|couple))?[ ]*$/i;
/** Words before that make even "3 years old" a rule for others. */
const IN_GENERAL =
  /\b(?:for (?:any|most|all)|like an?|than an?|most|any|all|every|other|some|typical|average|normal|as an?|up to(?: to)?|under|lots of|many|ages|i['’]ll have an?|will have an?|would have an?)[ ]*$/i;
/** "since", "until": what follows is another time. */
const TIME_RIGHT_BEFORE =
  /\b(?:since|until|untill|till?|before|after|when|once|by|by the time|as soon as|from)(?: (?:the|a|the age of))?[ ]*$/i;
/** "when he is", "until my son turns", "if your child is": another time, if a child follows. */
const TIME_WITH_SUBJECT =
  /\b(?:until|untill|till?|before|after|when|once|if|by the time|as soon as)(?: [\w'’]+){1,3}[ ]*$/i;
/** "is 7 too young": asked about one's own child. */
const TOO_YOUNG = /^ (?:too (?:young|old|early|late)|old enough)\b/i;
/** "Hate from 5yo": of whom, not since when. */
const FROM_CHILD = /\b(?:from|by|after|for)[ ]*$/i;
/** "my two and a half year": the "old" left out. */
const OWN_ALONE = /\b(?:my|our)[ ]*$/i;
const OWN_RIGHT_BEFORE = /\b(?:my|our|the)[ ]*$/i;
/** Words after that make a stretch of time of "3 months". */
const DURATION_AFTER =
  /^[ -]{0,2}(?:(?:and|or) (?:a|\d|counting)|ago|later|since|straight|in a row|of\b|pregnant|along|before|after|apart|younger|older|early|premature|prem|leave|mat|maternity|supply|wait|waiting|check|shots?|appointment|clothes|size|mark|milestone|notice|contract|into|away|until|till|from|for|in\b|gap|total|during|between|worth|stretch|plan|cycle|each|per|trial|anniversary|wake|sleep (?:training|consult)|together|a (?:week|day|month|year))/i;
/** "30 weeks and no name yet": nobody counts a child's age in so many weeks without saying whose it is. */
const MAX_UNOWNED_WEEKS_IN_MONTHS = 6;
/** "my son has 14 months", as people write whose language says it so. */
const HAS_AGE = new RegExp(String.raw`\b(?:${CHILD}|s?he) (?:has|have)[ ]*$`, 'i');
/** "a son of 3 years". */
const CHILD_OF = new RegExp(String.raw`\b${CHILD} of[ ]*$`, 'i');
const HAS_AGE_AFTER = /^(?:[ ]?[.,;:!?)]| and\b| now\b|$)/i;
/** "2 month shots": had at that age. */
const CHECK_AFTER =
  /^[ -](?:old )?(?:shots?|jabs?|vaccin\w+|immuni[sz]ations?|injections|needles|check ?-?up|well (?:visit|baby|child)|appointment)\b/i;
/** "watch one (1) episode". */
const FIGURE_IN_BRACKETS = /\b(?:one|two|three|four|five|six|seven|eight|nine|ten) ?\([ ]*$/i;
/** "the other one was", "Anna's one is": no age. */
const ONE_OF_THEM = /^ (?:was|is|has|of|who|that|which|does|will|can)\b/i;
/** "for our 10 year": a wedding day. */
const FOR_OUR = /\bfor (?:my|our)[ ]*$/i;
/** "46 months and a lawyer": a post that opens so. */
const OPENING_AND = /^ and (?:an?|so|still|just|we|s?he)\b/i;
const AGO = /^[ ]{0,2}(?:ago|back|later|before|apart|age gap)\b/i;
const BORN_BEFORE = /\b(?:born|gave birth|had (?:him|her|my|our|a baby)[^.!?]{0,24}|arrived)[^.!?]{0,16}$/i;
const POSTPARTUM = /^[ -]{0,2}(?:post[ -]?partum|pp)\b/i;
const REGRESSION = /^[ -](?:sleep )?regression\b/i;
const CHILD_AFTER = new RegExp(
  String.raw`^[ -]{1,2}(?:old )?(?:(?!(?:in|of|with|for|from|at|to|and) )\w+ )?${CHILD}\b`,
  'i',
);
/** What may follow "she is 3" when the 3 is an age. */
const BARE_AFTER =
  /^(?:['’]s)?(?:$|[ ]?[.,;:!?)\]\n—–/&"”]|[ ]-|[ ]\(| (?:and|now|but|so|who|with|next|this|last|in|on|at|the|today|tomorrow|yesterday|soon|she|he|they|it|i|we|my|our|his|her|for|already|when|if|or|as|because|has|is|was|does|will|can|going|almost|just|later|by|any|tops|since|which|that|yet|nearly|right|back|years?)\b)/i;
/** What is counted, so that "DS 3 times" is no age. */
const COUNTED_AFTER =
  /^[ -]?(?:\d|hours?|hrs?|mins?|minutes?|seconds?|secs?|days?|nights?|times?|naps?|pounds?|lbs?|kgs?|kids|children|boys|girls|others|of|or|more|less|am\b|pm\b|st\b|nd\b|rd\b|th\b|words|teeth|x\b|different|separate)/i;
/** "blew out three candles". */
const CANDLES = /^ candles?\b/i;
/** "was three in the summer": a birthday not long ago. */
const BIRTHDAY_AFTER =
  /^ (?:yesterday|today|last (?:week|month|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:just )?(?:in|on|at|over|back in|this) (?:the )?(?:summer|spring|autumn|winter|weekend|holidays?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|easter|christmas|half term|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:a |two |three )?(?:week|weeks|month|months|days) ago))\b(?![^.!?]{0,30}\b(?:when|and it|it (?:began|started))\b)/i;
/** "in Y2, seven last month". */
const JUST_TURNED = /^ (?:yesterday|last (?:week|month|weekend))\b/i;
const GENDERED = /^ ?(?:[mfbg]|boy|girl)\b/i;

/**
 * Weighs how surely an age that was read is that of the child whom the text is about, today.
 *
 * @param tail - the words after it; 64 characters are enough.
 * @param isDated - "will be 4 in March".
 * @returns 0 = no age of a child today; else up to 10. Ages of siblings and strangers weigh less.
 */
export function weighAge(read: AgeRead, lead: Lead, tail: string, isDated: boolean): number {
  const weight = isDated
    ? WEIGHTS.told
    : read.unit === null
      ? weighBare(lead, tail, read.months % 12 !== 0, read.months === 12)
      : weighWithUnit(read.months, read.unit, lead, tail);
  if (weight <= 0) return 0;
  return Math.max(0, weight + ownerWeight(lead, tail) + (lead.isLoose ? WEIGHTS.imprecise : 0));
}

function weighBare(lead: Lead, tail: string, isFraction: boolean, isOne: boolean): number {
  if (CANDLES.test(tail)) return WEIGHTS.told;
  if (isOne && ONE_OF_THEM.test(tail)) return 0;
  if (lead.isPast && lead.hasSubject && BIRTHDAY_AFTER.test(tail)) return WEIGHTS.told;
  if (/,[ ]*$/.test(lead.rest) && JUST_TURNED.test(tail)) return WEIGHTS.unowned;
  if (CHILD_OF.test(lead.rest) && !COUNTED_AFTER.test(tail)) return WEIGHTS.told;
  if ((lead.isPast && !lead.isTurned) || isOtherTime(lead)) return 0;
  if (FIGURE_IN_BRACKETS.test(lead.rest)) return 0;
  if (lead.isSelf) return GENDERED.test(tail) ? WEIGHTS.self : 0;
  if (GENDERED.test(tail) && (lead.followsChild || lead.opensSentence)) return WEIGHTS.told;
  if (lead.isGoingOn && BARE_AFTER.test(tail)) return WEIGHTS.anyChild;
  if (TOO_YOUNG.test(tail)) return WEIGHTS.unowned;
  if ((lead.isAlmost || lead.isTurned) && lead.opensSentence && !COUNTED_AFTER.test(tail)) return WEIGHTS.anyChild;
  if (lead.namesChild && !COUNTED_AFTER.test(tail)) return WEIGHTS.told;
  if (!BARE_AFTER.test(tail)) return 0;
  if (lead.hasSubject || lead.followsChild) return WEIGHTS.told;
  if (isFraction && lead.isNow) return WEIGHTS.told;
  if (isFraction && (lead.opensSentence || /(?:,|\bso)[ ]*$/.test(lead.rest))) return WEIGHTS.fraction;
  return lead.isInBrackets && tail === ')' ? WEIGHTS.bracketed : 0;
}

function weighWithUnit(months: number, unit: UnitFound, lead: Lead, tail: string): number {
  if (AGO.test(tail)) return BORN_BEFORE.test(lead.rest) ? WEIGHTS.unowned : 0;
  if (lead.isPast) return lead.hasSubject && BIRTHDAY_AFTER.test(tail) ? WEIGHTS.told : 0;
  if (!lead.isSelf && isAnotherTime(unit, lead, tail)) return 0;
  if (AWAY_FROM_BIRTHDAY.test(tail)) return WEIGHTS.told;
  if (POSTPARTUM.test(tail)) return WEIGHTS.unowned;
  if (lead.isSelf) return unit.isAgeForm ? WEIGHTS.self : 0;
  if (lead.isAt) return WEIGHTS.at;
  if (isOtherTime(lead) && !(unit.isAgeForm && FROM_CHILD.test(lead.rest))) return 0;
  return unit.isAgeForm ? weighAgeForm(lead) : weighPlainUnit(months, unit, lead, tail);
}

function weighAgeForm(lead: Lead): number {
  if (IN_GENERAL.test(lead.rest)) return 0;
  return lead.isOwn || lead.hasSubject || lead.followsChild ? WEIGHTS.told : WEIGHTS.anyChild;
}

function weighPlainUnit(months: number, unit: UnitFound, lead: Lead, tail: string): number {
  if (HAS_AGE.test(lead.rest) && HAS_AGE_AFTER.test(tail)) return WEIGHTS.told;
  if (CHILD_OF.test(lead.rest)) return WEIGHTS.told;
  if (lead.isAged || (lead.isNow && /,[ ]*$/.test(lead.rest))) return WEIGHTS.told;
  if (CHILD_AFTER.test(tail) && !DURATION_BEFORE.test(lead.rest)) return WEIGHTS.told;
  if (lead.hasSubject && /^ now\b/i.test(tail)) return WEIGHTS.toldNow;
  if (lead.hasSubject || lead.followsChild) return WEIGHTS.told;
  if (unit.monthsEach === 1 && CHECK_AFTER.test(tail)) return WEIGHTS.at;
  if (lead.rest === '' && unit.monthsEach === 1 && OPENING_AND.test(tail)) return WEIGHTS.unowned;
  if (DURATION_BEFORE.test(lead.rest) || DURATION_AFTER.test(tail)) return 0;
  if (unit.monthsEach >= 1 && !DURATION_AFTER.test(tail) && OWN_ALONE.test(lead.rest) && !FOR_OUR.test(lead.rest))
    return WEIGHTS.told;
  if (unit.monthsEach === 12 && lead.rest === '' && /^[,;] /.test(tail)) return WEIGHTS.unowned;
  if (unit.monthsEach === 12) return REGRESSION.test(tail) ? WEIGHTS.loose : 0;
  if (unit.monthsEach < DAY_UNIT) return 0;
  if (lead.isInBrackets && tail.startsWith(')')) return WEIGHTS.anyChild;
  const isLongInWeeks = unit.monthsEach < 1 && months > MAX_UNOWNED_WEEKS_IN_MONTHS;
  const isFragment = lead.rest.trim().length <= MAX_FRAGMENT_LENGTH && /^[.,;)]/.test(tail);
  if (lead.opensSentence || isFragment) return isLongInWeeks ? 0 : WEIGHTS.unowned;
  if (unit.monthsEach === 1 && /, $/.test(lead.rest) && /^(?:[.,;]|$)/.test(tail)) return WEIGHTS.aside;
  return unit.monthsEach < 1 ? 0 : WEIGHTS.loose;
}

/** "when he is 11 months" is not now; "before my 11 month old wakes" is. */
function isOtherTime(lead: Lead): boolean {
  if (OWN_RIGHT_BEFORE.test(lead.rest)) return false;
  return TIME_RIGHT_BEFORE.test(lead.rest) || (lead.hasSubject && TIME_WITH_SUBJECT.test(lead.rest));
}

function ownerWeight(lead: Lead, tail: string): number {
  if (OTHER_OWNER.test(lead.rest)) return WEIGHTS.otherOwner;
  return SIBLING.test(lead.rest) || NEW_BABY.test(lead.rest) || SIBLING_AFTER.test(tail) ? WEIGHTS.sibling : 0;
}

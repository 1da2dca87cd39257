import { WEIGHTS } from './age-weights.ts';
import { CHILD, CHILD_OF, HAS_COMPLETED } from './people.ts';
import type { Lead } from './read-lead.ts';
import type { UnitFound } from './read-unit.ts';

/** "EBF, 5 months.": a fragment without room for a verb, in characters. */
const MAX_FRAGMENT_LENGTH = 8;
/** Units shorter than this, in months, are days. */
const DAY_UNIT = 0.1;
/** Words before that make a stretch of time, a date or a comparison of "3 months". */
const DURATION_BEFORE =
  /\b(?:for|since|past|last|next|every|each|in|within|after|until|till?|before|than|took|takes|by|from|of|first|another|these|those|lasted|spent|been|over|the|ago|when|under|up to|off|every other|per|to|with)(?: (?:the|a|my|his|her))?(?: (?:past|last|next|first|good|full|whole|entire|couple))?[ ]*$/i;
/** "my two and a half year": the "old" left out. */
const OWN_ALONE = /\b(?:my|our)[ ]*$/i;
/** Words after that make a stretch of time of "3 months". */
const DURATION_AFTER =
  /^[ -]{0,2}(?:(?:and|or) (?:a|\d|counting)|ago|later|since|straight|in a row|of\b|pregnant|along|before|after|apart|younger|older|early|premature|prem|leave|mat|maternity|supply|wait|waiting|check|shots?|appointment|clothes|size|mark|milestone|notice|contract|on from\b|to go\b|at (?:grand|nan|my|the|his|her|home|nursery|daycare)|into|away|until|till|from|for|in\b|gap|total|during|between|worth|stretch|plan|cycle|each|per|trial|anniversary|wake|sleep (?:training|consult)|together|a (?:week|day|month|year))/i;
/** "Waiting list: 8 months." */
const A_WAIT = /\b(?:wait\w*|list|leave|time|notice|contract|together|married|lasted|duration|pregnan\w+)[ ]*$/i;
/** "Licensed eight months": a sentence that opens with what has lasted. */
const DONE_SO_LONG = /^(?!need|aged)\w+ed[ ]*$/i;
/** "boy 29 months, …". */
const CLAUSE_ENDS =
  /^(?:[ ]?[.,;:!?)/&]| (?:and|both|who|s?he|won['’]?t|will|still|cry|scream|never|not|don['’]?t|can['’]?t|(?!(?:hours|days|weeks|months|times|this|his)\b)[a-z]+s)\b|$)/i;
/** "My boy 19 months began in August": not "With my boy two months went well". */
const MY_CHILD_ALONE = new RegExp(String.raw`(?:^|[.!?] )(?:my|our) (?:\w+ )?${CHILD}[ ]*$`, 'i');
const VERB_OF_PAST = /^ (?:began|started|had|went|got)\b/i;
/** "babies 8 and 10 months". */
const PAIRED_UNIT = /^ (?:and|&) (?:\d+|\w+) ?(?:months?|mos?|weeks?|wks?)\b/i;
/** "30 weeks and no name yet": nobody counts a child's age in so many weeks without saying whose it is. */
const MAX_UNOWNED_WEEKS_IN_MONTHS = 6;
/** "my son has 14 months", as people write whose language says it so. */
const HAS_AGE = new RegExp(String.raw`\b(?:${CHILD}|s?he) (?:has|have)[ ]*$`, 'i');
const HAS_AGE_AFTER = /^(?:[ ]?[.,;:!?)]| and\b| now\b|$)/i;
/** "completed 3 weeks at nursery": no age. */
const COMPLETED_OF = /^ (?:of|at|with|there)\b/i;
/** "2 month shots": had at that age. */
const CHECK_AFTER =
  /^[ -](?:old )?(?:shots?|jabs?|vaccin\w+|immuni[sz]ations?|injections|needles|check ?-?up|well (?:visit|baby|child)|appointment)\b/i;
/** "for our 10 year": a wedding day. */
const FOR_OUR = /\b(?:for|was|is|it['’]s) (?:my|our)[ ]*$/i;
/** "46 months and a lawyer": a post that opens so. */
const OPENING_AND = /^ and (?:an?|so|still|just|we|s?he)\b/i;
/** "The 2 year sleep regression". */
const REGRESSION = /^[ -](?:sleep )?regression\b/i;
/** "3 month old baby", "a 2 year happy boy". */
const CHILD_AFTER = new RegExp(
  String.raw`^[ -]{1,2}(?:old )?(?:(?!(?:in|of|with|for|from|at|to|and) )\w+ )?${CHILD}\b`,
  'i',
);
/** "4 yrs.", "4y exactly": an age as a sentence. */
const YEARS_ALONE = /^(?:[,;] |\.(?: |$)|$| (?:exactly|even|flat|today|to the day|on the dot|bang on)\b)/i;
/** "our baby, five years and 3 rounds of IVF", "her kids, four days out of seven", "two weeks on and one off". */
const COUNTED_OUT =
  /^ (?:out of|(?:a|per|each) (?:day|week|month)|on,? (?:and )?\w+ off|off\b|(?:and|&) (?:\d+|one|two|three|four|five|six|several|many) (?:rounds?|cycles?|losses|miscarriages|failed)|of (?:trying|ivf|treatment))/i;
/** "That's seven months.": how long it has gone on. */
const THAT_IS = /(?:^|[.!?,;] )(?:that|it|this) *$/i;
/** "DS is six weeks into reception": how long it has gone on; "3 months in May" is a birthday. */
const INTO = /^ into\b/i;
/** "She is 2 weeks in and still sobbing", "3 weeks at nursery": of weeks alone, since a child of months or years may be told so. */
const WEEKS_IN =
  /^ (?:in(?=$|[.,;:!?)]| (?:and|but|now|at|to|with|of)\b)|at (?:nursery|school|daycare|preschool|kindy|creche)\b)/i;
/** "Three weeks now.": a sentence that opens with what has lasted; so small a child is told of as a child. */
const IN_A_ROW = /^ (?:running|straight|in a row)\b/i;
const SO_LONG_NOW = /^ (?:now|in|on|so far|running|straight|in a row|with (?:an?|the|our|my|this))\b/i;

/**
 * Weighs a number with a plain unit, which may be an age or a stretch of time: "5 months", "two years"; "5 months old" is no
 * such.
 *
 * @param months - the number in months.
 * @param tail - the words after it.
 * @returns 0 = a stretch of time.
 */
export function weighPlainUnit(months: number, unit: UnitFound, lead: Lead, tail: string): number {
  if (THAT_IS.test(lead.rest)) return 0;
  if (INTO.test(tail) || (unit.monthsEach < 1 && WEEKS_IN.test(tail))) return 0;
  if (HAS_AGE.test(lead.rest) && HAS_AGE_AFTER.test(tail)) return WEIGHTS.told;
  if (CHILD_OF.test(lead.rest) || (HAS_COMPLETED.test(lead.rest) && !COMPLETED_OF.test(tail))) return WEIGHTS.told;
  if (lead.isAged || (lead.isNow && /,[ ]*$/.test(lead.rest))) return WEIGHTS.told;
  if (CHILD_AFTER.test(tail) && !DURATION_BEFORE.test(lead.rest)) return WEIGHTS.told;
  if (lead.hasSubject && /^ now\b/i.test(tail)) return WEIGHTS.toldNow;
  if (!lead.hasSubject && COUNTED_OUT.test(tail)) return 0;
  if (lead.rest === '' && (unit.monthsEach < 1 ? SO_LONG_NOW : IN_A_ROW).test(tail)) return 0;
  if (lead.hasSubject || lead.followsChild) return WEIGHTS.told;
  if (unit.monthsEach >= 1 && CHECK_AFTER.test(tail)) return WEIGHTS.at;
  if (lead.rest === '' && unit.monthsEach === 1 && OPENING_AND.test(tail)) return WEIGHTS.opening;
  if (lead.isAfterColon && unit.monthsEach === 1 && CLAUSE_ENDS.test(tail) && !A_WAIT.test(lead.rest))
    return WEIGHTS.aside;
  if (lead.isBesideChild && PAIRED_UNIT.test(tail)) return WEIGHTS.told;
  if (DURATION_BEFORE.test(lead.rest) || DURATION_AFTER.test(tail) || DONE_SO_LONG.test(lead.rest)) return 0;
  if (lead.isBesideChild && (CLAUSE_ENDS.test(tail) || (MY_CHILD_ALONE.test(lead.rest) && VERB_OF_PAST.test(tail))))
    return WEIGHTS.told;
  if (unit.monthsEach >= 1 && !DURATION_AFTER.test(tail) && OWN_ALONE.test(lead.rest) && !FOR_OUR.test(lead.rest))
    return WEIGHTS.told;
  if (unit.monthsEach === 12 && lead.opensSentence && YEARS_ALONE.test(tail)) return WEIGHTS.unowned;
  if (unit.monthsEach === 12) return REGRESSION.test(tail) ? WEIGHTS.loose : 0;
  if (unit.monthsEach < DAY_UNIT) return 0;
  if (lead.isInBrackets && tail.startsWith(')')) return WEIGHTS.anyChild;
  const isLongInWeeks = unit.monthsEach < 1 && months > MAX_UNOWNED_WEEKS_IN_MONTHS;
  const isFragment = lead.rest.trim().length <= MAX_FRAGMENT_LENGTH && /^[.,;)]/.test(tail);
  if (lead.opensSentence || isFragment) return isLongInWeeks ? 0 : lead.rest === '' ? WEIGHTS.opening : WEIGHTS.unowned;
  if (unit.monthsEach === 1 && /, (?:so )?$/.test(lead.rest) && /^(?:[.,;]|$)/.test(tail)) return WEIGHTS.aside;
  return unit.monthsEach < 1 ? 0 : WEIGHTS.loose;
}

import { WEIGHTS } from './age-weights.ts';
import { isBirthdayThatWas } from './birthday.ts';
import { isOtherTime } from './is-another-time.ts';
import { A_CHILD, CHILD, CHILD_OF, HAS_COMPLETED } from './people.ts';
import type { Lead } from './read-lead.ts';

/** "is 7 too young": asked about one's own child. */
const TOO_YOUNG = /^ (?:too (?:young|old|early|late)|old enough|(?:old|young) for (?:that|this|it))\b/i;
/** "watch one (1) episode". */
const FIGURE_IN_BRACKETS =
  /(?<!\b(?:little|small|big|wee|young|older|younger|tiny|middle|this|other|my|our) )\b(?:one|two|three|four|five|six|seven|eight|nine|ten) ?\([ ]*$/i;
/** "the other one was", "Anna's one is": no age. */
const ONE_OF_THEM = /^ (?:was|is|has|of|who|that|which|does|will|can)\b/i;
/** What may follow "she is 3" when the 3 is an age. */
const BARE_AFTER =
  /^(?:-?ish|['’]s)?(?:$|[ ]?[.,;:!?)\]\n—–/&"”]|[ ]-|[ ]\(| (?:and|now|but|so|who|with|next|going on|since|this|last|in|on|at|the|today|tomorrow|yesterday|soon|she|he|they|it|i|we|my|our|his|her|for|already|when|if|or|as|because|has|is|was|does|will|can|won['’]?t|still|suddenly|btw|actually|hates|wants|keeps|refuses|cries|clings|screams|hides|exactly|an? (?:week|fortnight|month|day|few|couple)|(?:two|three|four|\d+) (?:weeks?|months?|days?) ago|going|almost|just|later|by|any|tops|since|which|that|yet|nearly|right|back|years?|according to|plus(?= and\b|[.,;)]))\b)/i;
/** What is counted, so that "DS 3 times" is no age. */
const COUNTED_AFTER =
  /^[ -]?(?:\d|feet|foot|ft|inch(?:es)?|miles?|met(?:re|er)s?|steps?|hours?|hrs?|mins?|minutes?|seconds?|secs?|days?|nights?|times?|naps?|pounds?|lbs?|kgs?|kids|children|boys|girls|others|of|or|more|less|am\b|pm\b|st\b|nd\b|rd\b|th\b|words|teeth|x\b|different|separate)/i;
/** "completed 9 in April"; not "in an hour". */
const IN_A_MONTH = /^ (?:in|on|at) [A-Z]/;
/** "Is class 4 too early?" */
const SCHOOL_YEAR_BEFORE = /\b(?:class|grade|year|std\.?|standard|basic|primary|form|[kpy]) ?$/i;
/** "naps are two at 1h15". */
const AT_TIME = /^ at \d/i;
/** "blew out three candles". */
const CANDLES = /^ candles?\b/i;
/** "in Y2, seven last month". */
const JUST_TURNED =
  /^ (?:yesterday|last (?:week|month|weekend)|since (?:last )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|christmas|easter|summer|spring)|in \w+ (?:just |there )?gone\b)/i;
/** "Four now, and it is back", "Three today!", "Six, autistic, …". */
const NOW_ALONE =
  /^(?: (?:now,|(?:now|today)(?:[.;!)]|$| and s?he\b))|, (?:autistic|adhd|adopted|only child|non-?verbal|shy|sensitive|clingy)\b)/i;
/** "Five in October just gone", "Seven on Groundhog Day just past"; not "on the bus just past me". */
const GONE = /^ (?:in|on|at) (?:[\w’']+ ){1,3}(?:just |there )?(?:gone|past)\b(?![ ](?!and\b|so\b|but\b))/i;
/** "He is a very tall 4". */
const IS_A_TALL = new RegExp(
  String.raw`\b(?:${CHILD}|s?he)(?: is|['’]?s) (?:an? (?:(?!(?:size|level|grade|stage|year|number|day|room|class) )[a-z]+,? ){1,3}) *$`,
  'i',
);
/** "At five, she still …", "is this normal at 3?": of today; "at five she woke" is the clock. */
const AT_AGE = /(?:^|\b(?:normal|ok|okay|typical|usual|common|expected|right|young|old) )at (?:the age of )?$/i;
const AT_AGE_AFTER =
  /^(?:\?|,? (?:s?he|they|my (?:son|daughter)) (?:still|should|can|can['’]?t|is|isn['’]?t|has|does|doesn['’]?t|won['’]?t|will|never)\b)/i;
/** "Eight and still in our bed": a title, or a post that opens so. */
const AND_STILL = /^ and (?:still|s?he|never|clingy|won['’]?t|can['’]?t|hates|wants|refuses|scared|terrified)\b/i;
/** "has been 3 for a month". */
const HAS_BEEN = new RegExp(String.raw`\b(?:${CHILD}|s?he)(?: has|['’]s) *$`, 'i');
/** "She's only been five a few weeks". */
const BEEN_SO_LONG = /^ (?:for|since|(?:a|two|three|\d)(?: few| couple of)? (?:days?|weeks?|fortnight|months?))\b/i;
/** "my nearly 2". */
const OWN_ALONE = /\b(?:my|our) *$/i;
/** "Ruby, 5, clings". */
const NAME_BEFORE =
  /(?:^|[.!?]\s|\b(?:my|our|and|with|&) )(?!(?:It|This|That|There|What|Which|Here|So|Yes|No|Well|Ok|Also|And|But|Hi|Hello)\b)\p{Lu}\p{Ll}+, *$/u;
const GENDERED = /^ ?(?:[mfbg]|boy|girl)\b/i;

/**
 * Weighs how surely a number without a unit is the age in years of a child today: "she is 3", "DS (4)".
 *
 * @param tail - the words after it.
 * @param isFraction - "2 and a half": hardly anything but years.
 * @param isOne - "one", which is seldom an age.
 */
export function weighBare(lead: Lead, tail: string, isFraction: boolean, isOne: boolean): number {
  if (AT_TIME.test(tail)) return 0;
  if (CANDLES.test(tail)) return WEIGHTS.told;
  if (!lead.isPresent && SCHOOL_YEAR_BEFORE.test(lead.rest)) return 0;
  if (isOne && ONE_OF_THEM.test(tail)) return 0;
  if ((lead.isPast || lead.isTurned) && lead.hasSubject && isBirthdayThatWas(tail)) return WEIGHTS.told;
  if ((/,[ ]*$/.test(lead.rest) && JUST_TURNED.test(tail)) || (lead.rest === '' && GONE.test(tail)))
    return WEIGHTS.unowned;
  if (CHILD_OF.test(lead.rest) && !isOtherTime(lead) && !COUNTED_AFTER.test(tail)) return WEIGHTS.told;
  if (HAS_COMPLETED.test(lead.rest) && IN_A_MONTH.test(tail)) return WEIGHTS.told;
  if (lead.isPast && HAS_BEEN.test(lead.rest) && /^ (?:for|since)\b/i.test(tail)) return WEIGHTS.told;
  if (lead.isPast && lead.isPresent && lead.hasSubject && BEEN_SO_LONG.test(tail)) return WEIGHTS.told;
  if ((lead.isPast && !lead.isTurned) || isOtherTime(lead)) return 0;
  if (FIGURE_IN_BRACKETS.test(lead.rest)) return 0;
  if (lead.isSelf) return GENDERED.test(tail) ? WEIGHTS.self : 0;
  if (GENDERED.test(tail) && (lead.followsChild || lead.opensSentence)) return WEIGHTS.told;
  if (lead.isAged && BARE_AFTER.test(tail)) return WEIGHTS.told;
  if (lead.isOwn && isFraction && /^ (?:who|that)\b/i.test(tail)) return WEIGHTS.told;
  if (lead.isGoingOn && BARE_AFTER.test(tail)) return WEIGHTS.anyChild;
  if (TOO_YOUNG.test(tail)) return WEIGHTS.unowned;
  if (isOne && lead.isDenied && !lead.hasSubject && !lead.followsChild) return 0;
  if ((lead.isAlmost || lead.isTurned || lead.isComing) && lead.opensSentence && !COUNTED_AFTER.test(tail))
    return WEIGHTS.anyChild;
  if ((lead.isAlmost || lead.isTurned) && OWN_ALONE.test(lead.rest) && !COUNTED_AFTER.test(tail)) return WEIGHTS.told;
  if (lead.namesChild && !COUNTED_AFTER.test(tail)) return WEIGHTS.told;
  if (!BARE_AFTER.test(tail)) return 0;
  if (lead.hasSubject || lead.followsChild || lead.isBesideChild) return WEIGHTS.told;
  if (IS_A_TALL.test(lead.rest)) return WEIGHTS.told;
  if (lead.isNow && lead.rest === '' && /^(?:,| and s?he\b)/i.test(tail)) return WEIGHTS.anyChild;
  if (lead.rest === '' && lead.opensSentence && NOW_ALONE.test(tail)) return WEIGHTS.unowned;
  if (isNowAtAge(lead, tail)) return WEIGHTS.at;
  if (isBirthdayAside(lead)) return WEIGHTS.anyChild;
  if (NAME_BEFORE.test(lead.rest) && /^,/.test(tail)) return WEIGHTS.anyChild;
  if (isFraction && lead.isNow) return WEIGHTS.told;
  if (isFraction && (lead.opensSentence || /(?:,|\bso)[ ]*$/.test(lead.rest))) return WEIGHTS.fraction;
  if (/[a-z],[ ]*$/i.test(lead.rest) && /^(?:,|$)/.test(tail)) return WEIGHTS.bracketed;
  return lead.isInBrackets && tail === ')' ? WEIGHTS.bracketed : 0;
}

function isNowAtAge(lead: Lead, tail: string): boolean {
  if (AT_AGE.test(lead.rest)) return AT_AGE_AFTER.test(tail);
  return lead.rest === '' && lead.opensSentence && AND_STILL.test(tail);
}

/** "Our son is in Year 2, just turned 7", "my middle one, nearly 4"; "awake again, nearly 3" may be the clock's. */
function isBirthdayAside(lead: Lead): boolean {
  if (!/\S, *$/.test(lead.rest)) return false;
  return lead.isTurned || (lead.isAlmost && /\D, *$/.test(lead.rest) && A_CHILD.test(lead.rest));
}

import { type AgeThen, findAgesThen } from './find-ages-then.ts';
import { findSpans, type Span } from './find-spans.ts';

/** An age that two numbers tell together. */
export interface ReckonedAge {
  /** Whole months. */
  readonly ageMonths: number;
  readonly start: number;
  readonly end: number;
  /** The other time's age, which is not today's; null where none is told. */
  readonly thenMonths: number | null;
  /** Where the two numbers stand: neither is today's age. */
  readonly parts: readonly { readonly start: number; readonly end: number }[];
}

const ABOUT =
  '(?: (?:now|about|almost|nearly|over|just|exactly|only|already|roughly|around|some|been|more than|less than|well|maybe|for|still|today))*';
/** "and that was", "it's been", "which is", "i.e.", ", ", " – ": what joins an age to the time since. */
const JOINED = new RegExp(
  String.raw`(?:\b(?:that|this|it|which|thats|its)(?:['’]s|['’]ll be| is| was| were| will be)?|\bi\.?e\.?,?|\bso(?: (?:that|it)(?:['’]s| is|s))?|[–—(,-])${ABOUT} ?$`,
  'i',
);
/** "that is two years", "so that's a year": no comma alone. */
const JOINED_IN_WORDS = new RegExp(
  String.raw`\b(?:that|this|it|which|thats|its)(?:['’]s| is| was| will be)?${ABOUT} ?$|\bso(?: (?:that|it)(?:['’]s| is|s))?${ABOUT} ?$`,
  'i',
);
/** "turned one five weeks ago". */
const DIRECT = /^,? (?:about |just |over |only |almost |nearly )*$/i;
/** "so that's a year now", "that is two years"; "it's been 4 weeks" is since something else. */
const JOINED_AS_SO = new RegExp(
  String.raw`\b(?:that|this|which|thats)(?:['’]s| is| was)?${ABOUT} ?$|\bso(?: (?:that|it)(?:['’]s| is|s))?${ABOUT} ?$`,
  'i',
);
/** "Fourteen months later he still cries", "and eight months on she clings". */
const LATER_AFTER = /^ (?:later|on)(?:,| (?:and|s?he|it|we|i|now|still)\b)/i;
const CLAUSE_BEGINS = /(?:^|[.!?,;] |\n|\band |\bnow,? |\bbut )$/i;
const AGO_AFTER = /^ (?:ago|back)\b/i;
const SINCE_AFTER = /^(?: (?:now|this (?:week|month)|on|today)\b|[ ]?[.,;!?)]| (?:that|of|he|she|and|we)\b|$)/i;
/** "since he was 18 months", "started when she was 2": what goes on. */
const GOES_ON =
  /\b(?:since|start\w*|began|begun|from|ever since|had (?:him|her|them|it)|looked after|been|when (?:s?he|they|we))\b[^.!?]*$/i;
/** "home with us for two years", "been with us eight months", "we've had him a year". */
const AT_HOME = new RegExp(
  String.raw`\b(?:been (?:[\w’']+ ){0,2}(?:home|here|ours|mine|with (?:us|me)|in (?:our|my|this)[\w’' ]*|living (?:here|with (?:us|me))|part of the family)(?: with (?:us|me))?|(?:ha(?:ve|s)|['’]ve|['’]s) (?:now )?(?:had|been raising|been caring for|looked after|fostered|minded) (?:him|her|them)|home(?: with us)?)${ABOUT} $`,
  'i',
);
const OFF_AFTER = /^ (?:off|away|to go|from now|left|yet)\b/i;
/** "in six weeks when she turns five", "five months until he is three", "two months shy of her third birthday". */
const TO_BIRTHDAY =
  /^(?:['’]? time)?(?: (?:away|off|shy|short|to go|left))?,? (?:from|of|until|till?|to|before|off|when|and)(?: (?:being|turning)| (?:s?he|they|lo|d[sd]\d?|(?:my|our) \w+)(?:['’]s| is| turns| hits| will (?:be|turn)|['’]ll (?:be|turn)| gets to)?)? $/i;
/** "six weeks since he turned 1", "two months past her second birthday", "for 2 years, since she was 3". */
const SINCE_THEN =
  /^(?: or so)?(?: now)?,? (?:ever |basically |pretty much |right |just )*(?:since|after|past|on from)(?: (?:turning|(?:s?he|they|lo|d[sd]\d?|(?:my|our) \w+) (?:was|were|turned|had)))?(?: (?:just|about|only))? $/i;
/** "a year ago, just after her second birthday", "2 years ago when she turned 3". */
const AGO_AT =
  /^ (?:ago|back),? (?:(?:right|just|shortly|soon|a bit|only|now) )*(?:when|at|around|after|on|before)(?: (?:s?he|they|(?:my|our) \w+) (?:was|were|turned|had))?(?: (?:just|about|only))? $/i;
const BY_THEN_AFTER = /^(?: old)? (?:by then|then\b|at (?:that|the) (?:time|point|stage))/i;
const IN_BEFORE = /\b(?:in|for(?= ?$))(?: (?:about|just|only|under|over|around|roughly))* $/i;
const COUNTDOWN_AFTER = /^(?:['’]? time)?(?:[.,;!)]| (?:to go|until|till|away|off|from)\b| [a-z])/i;
/** "was two when his sister came, and she's now four months". */
const WHEN_BORN =
  /^,? when (?:s?he|they|it|(?:(?:the|our|my|his|her) )?(?:new )?(?:baby|twins|triplets|newborn|(?:little |baby |younger )?(?:brother|sister)|[A-Z]\w+)) (?:came|arrived|was born|is born|were born|joined|turned up)\b[^!?]{0,60}?\b(?:s?he|they|who|which|baby|twins|triplets|[A-Z]\w+)(?: is|['’]s| are|['’]re|s)?(?: now| just| already| only| about)* $/i;

/** Longest stretch between the two numbers, in characters; an arrival may be told of long before. */
const NEAR = 180;
/** Sentences and the title's end that may lie between. */
const MAX_ENDS = 2;
const SENTENCE_END = /[.!?](?=\s)|\n/g;
/** Longest words that are shown as the ones that told it, in characters; beyond, those of the age. */
const MAX_EVIDENCE = 90;
const BEFORE_LENGTH = 72;
const AFTER_LENGTH = 40;
/** Most numbers of one text that are held against each other. */
const MAX_SPANS = 80;

/**
 * Reckons today's age from an age of another time and the time between: "when he was nine months … that was four months ago"
 * is 13, "when he turns three, but that's five months off" is 31.
 *
 * @param text - title, a line break, and the opening post. Linear in its length but for the first 80 spans.
 * @returns In reading order; nothing below 0.
 */
export function reckonAges(text: string): ReckonedAge[] {
  const ages = findAgesThen(text).slice(0, MAX_SPANS);
  if (ages.length === 0) return [];
  return findSpans(text)
    .slice(0, MAX_SPANS)
    .flatMap((span) => {
      const found = reckon(text, span, ages);
      return found !== null && found.ageMonths >= 0 ? [found] : [];
    });
}

function reckon(text: string, span: Span, ages: readonly AgeThen[]): ReckonedAge | null {
  const before = text.slice(Math.max(0, span.start - BEFORE_LENGTH), span.start);
  const after = text.slice(span.end, span.end + AFTER_LENGTH);
  const earlier = ages.findLast((age) => age.end <= span.start && isNear(text, age.end, span.start));
  const later = ages.find((age) => age.start >= span.end && age.start - span.end <= BEFORE_LENGTH);
  if (earlier !== undefined) {
    const between = text.slice(earlier.end, span.start);
    if (!earlier.isToCome && WHEN_BORN.test(between)) return sum(earlier, span, 1);
    if (!earlier.isToCome && AGO_AFTER.test(after) && (DIRECT.test(between) || JOINED.test(before)))
      return sum(earlier, span, 1);
    if (
      !earlier.isToCome &&
      (JOINED_AS_SO.test(before) || (JOINED_IN_WORDS.test(before) && isNextSentence(between))) &&
      SINCE_AFTER.test(after) &&
      GOES_ON.test(earlier.before)
    )
      return sum(earlier, span, 1);
    if (!earlier.isToCome && LATER_AFTER.test(after) && CLAUSE_BEGINS.test(before)) return sum(earlier, span, 1);
    if (earlier.isToCome && JOINED_IN_WORDS.test(before) && OFF_AFTER.test(after)) return sum(earlier, span, -1);
  }
  if (later !== undefined) {
    const between = text.slice(span.end, later.start);
    if (TO_BIRTHDAY.test(between) && (later.isToCome || !/\bwhen\b/i.test(between))) return sum(later, span, -1);
    if (SINCE_THEN.test(between) || (AGO_AT.test(between) && !later.isToCome)) return sum(later, span, 1);
  }
  return byThen(text, span, before, after, ages) ?? atHome(span, before, ages);
}

/** "Going away in 3 weeks. She'll be 10 months by then." */
function byThen(text: string, span: Span, before: string, after: string, ages: readonly AgeThen[]): ReckonedAge | null {
  if (!IN_BEFORE.test(before) || !COUNTDOWN_AFTER.test(after)) return null;
  const age = ages.find(
    ({ isToCome, start, end }) =>
      isToCome &&
      start >= span.end &&
      isNear(text, span.end, start) &&
      BY_THEN_AFTER.test(text.slice(end, end + AFTER_LENGTH)),
  );
  return age === undefined ? null : sum(age, span, -1);
}

/** "He came to us at 14 months … He's been home for two years." */
function atHome(span: Span, before: string, ages: readonly AgeThen[]): ReckonedAge | null {
  if (!AT_HOME.test(before)) return null;
  const arrivals = ages.filter(({ isArrival, isToCome }) => isArrival && !isToCome);
  const [only] = arrivals;
  return only !== undefined && arrivals.length === 1 ? sum(only, span, 1) : null;
}

function sum(age: AgeThen, span: Span, sign: 1 | -1): ReckonedAge {
  const ageMonths = Math.round(age.months + sign * span.months);
  const parts = [age, span];
  const thenMonths = age.months;
  const start = Math.min(age.start, span.start);
  const end = Math.max(age.end, span.end);
  return end - start > MAX_EVIDENCE
    ? { ageMonths, start: age.start, end: age.end, parts, thenMonths }
    : { ageMonths, start, end, parts, thenMonths };
}

/** No more than one sentence's end between. */
function isNextSentence(between: string): boolean {
  return (between.match(SENTENCE_END)?.length ?? 0) <= 1;
}

function isNear(text: string, from: number, to: number): boolean {
  if (to - from > NEAR) return false;
  return (text.slice(from, to).match(SENTENCE_END)?.length ?? 0) <= MAX_ENDS;
}

import { BESIDE_CHILD, CHILD_BEFORE, NAMING } from './child-before.ts';
import { A_CHILD, CHILD } from './people.ts';
import { sentenceBefore } from './sentence-before.ts';

/** What the words before a number say about it. */
export interface Lead {
  /** "almost", "nearly", "not even": the age is not reached yet. */
  readonly isAlmost: boolean;
  /** "will be", "turns": a birthday to come. */
  readonly isComing: boolean;
  /** "turned", "gone": a birthday that was. */
  readonly isTurned: boolean;
  /** "is": an age of today, or a birthday to come: "is two in January". */
  readonly isPresent: boolean;
  /** "was": an age of the past. */
  readonly isPast: boolean;
  /** "He is", "my son turned", "who's": the words before say whose age it is. */
  readonly hasSubject: boolean;
  /** "my", "our", "have a". */
  readonly isOwn: boolean;
  /** "I am", "me (": the writer's own age. */
  readonly isSelf: boolean;
  /** "DD (", "son, ": a child is named right before. */
  readonly followsChild: boolean;
  /** "boy ", "girl ": a child right before, without a comma; a stretch of time may follow as well. */
  readonly isBesideChild: boolean;
  /** "DD", "Mr", "son who is": nothing but an age follows. */
  readonly namesChild: boolean;
  /** The number begins the text or a line or a sentence. */
  readonly opensSentence: boolean;
  /** "at 6 months": an age now or then. */
  readonly isAt: boolean;
  /** "over", "around": imprecise. */
  readonly isLoose: boolean;
  /** "now 2 years 4 months". */
  readonly isNow: boolean;
  /** "not one": none, where nobody's age is told. */
  readonly isDenied: boolean;
  /** "4 going on " before the 5. */
  readonly isGoingOn: boolean;
  /** "aged 6". */
  readonly isAged: boolean;
  /** "Background: 8 months", "Poppy - 20 months". */
  readonly isAfterColon: boolean;
  /** An opening bracket is right before. */
  readonly isInBrackets: boolean;
  /** "her", "son": the girl or boy whose age it is; null where not said. */
  readonly gender: 'girl' | 'boy' | null;
  /** What is left of the words before, once "just", "about", "will be" and the like are taken off. */
  readonly rest: string;
}

/** Longest stretch before a number that is read, in characters. */
const LEAD_LENGTH = 64;

const SOFTENER =
  /(?:(?<!\w)(?:(?:(?:ha(?:s|ve) )?not|ha(?:sn|ven)['’]?t)(?: all| that| so){0,2} long|just|only|now|currently|already|(?:right )?(?:about|around)|right (?:at|on)|exactly|precisely|approximately|approx\.?|roughly|over|a (?:little|bit|tad|touch) (?:over|past|under)|past|barely|recently|literally|like|maybe|between|still|well|really|officially|finally|today|both|all(?: of)?(?: (?:them|three))?|the big|(?:the )?(?:(?:ripe|grand|tender|great|old) )+age of|age|aged)|[~"“”:-])[ ]*$/i;
const ALMOST =
  /(?<!\w)(?:(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?)?\(?(?:almost|nearly|practically|(?:just |a (?:bit|little|touch|whisker) )?short of|about to (?:be|turn|hit)|soon[- ]to[- ]be|going[ -]on|(?:not|(?:is|are)n['’]?t) (?:even |quite |yet )?|(?:just |(?:(?:a|\d+|one|two|three) )?(?:(?:few|couple(?: of)?) )?(?:days?|weeks?|months?|fortnight) )?shy of(?: being)?|(?:under |less than )?(?:a )?(?:a|few|couple(?: of)?|\d+|one|two|three) (?:days?|weeks?|months?|fortnight) (?:off|away from|short of)(?: (?:being|turning))?|approaching|nearing|coming(?: up)?(?: (?:on|to|for))?|close to(?: being)?|just under|pushing|almost at|rising|away from being)\)?[ -]*$/i;
const COMING =
  /(?:\b(?:will|gonna|going to|to|about to|'ll|’ll|ll|soon)(?: soon)? (?:be|turn|hit|clock|complete)(?: turning)?|\bgoing to|\bturns?|\bturning|\bbe)[ ]*$/i;
const TURNED =
  /\b(?:ha[sd] |have )?(?:since |just |now |already )?(?:turned|newly|freshly|fresh|gone|hit|reached|passed|became|clocked|crossed|made it to)(?: the)?[ ]*$/i;
const PAST = /\b(?:was|were|been)[ ]*$/i;
const IS =
  /(?:\b(?:is|are|am|being|’s|'s|’re|'re)|['’](?:s|re|m))[ ]*$|(?<=\b(?:s?he|who|dd|ds|lo))s[ ]*$|(?<=\bthey)re[ ]*$/i;
const SUBJECT = new RegExp(
  String.raw`\b(?:${CHILD}|s?he|they|who|${CHILD} that|mine|himself|herself|one|the other|(?:wee|little|small|tiny) \w+|${CHILD} (?:i|we)(?: [\w'’]+){1,3}|(?:\w+est|one|child|kid) of (?:two|three|four|five|\d)|number (?:one|two|three|four|\d)|(?:the )?(?:elder|older|younger|middle)|(?:big|little|baby|older|younger) (?:sister|sis|brother|bro)|d[sdc]\d?)(?: ?#\d)?(?:['’]s)?[ ]*$`,
  'i',
);
/** A child's name. Only where it is written with a capital: any word can stand before "is 3". */
const NAME =
  /(?:^|\s)(?!(?:It|We|You|This|That|There|What|Number|Page|Day|Night|Week|Month|Year|Part|Which|Here|Time|Bed\w*|Bath|Dinner|Supper|Tea|Lunch|Breakfast|Nap|School|Nursery|Daycare|Work|Home|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|I|A)\b)\p{Lu}\p{Ll}*(?:['’]s)?[ ]*$/u;
/** "my wiggle is", "our youngest turned". */
const PET_NAME =
  /\b(?:my|our) (?!(?:(?:half-?)?siblings|car|van|house|flat|job|boss|shift|street|marriage|class|school|day|total|limit)\b)(?:(?:little|small|big|wee|sweet|dear|darling) )?[\w-]+[ ]*$/i;
const GIRL = /\b(?:she|shes|her|(?:step|grand)?daughter|girl|dd|niece|miss)(?:['’]s| of| who| that)?[ ,(]*$/i;
const BOY = /\b(?:he|hes|his|(?:step|grand)?son|boy|ds|nephew|mr|master)(?:['’]s| of| who| that)?[ ,(]*$/i;
const SELF = /(?:\bi(?: am|['’]m)?|\bim|\bi['’]m a|\bme(?: and)?|\bmyself)[ ]*[,(]?[ ]*$/i;
const OWN =
  /\b(?:my|our|his|her|have (?:an?|our)|has an?|had an?|got an?|with an?|of an?|mom to an?|mum to an?|to an?|a single|to my|this|the)(?: \w+){0,3}[ -]*$/i;
const OPENING = /(?:^|[.!?:;\n([]|["”] |\n\s*[-*])["“\s]*$/;

/**
 * Reads the words before a number from right to left: what is said of it, and what is left.
 *
 * @param text - the whole text.
 * @param start - where the number begins.
 */
export function readLead(text: string, start: number): Lead {
  const whole = text.slice(Math.max(0, start - LEAD_LENGTH), start);
  let rest = sentenceBefore(text, start, LEAD_LENGTH).trimStart();
  const seen = { isAlmost: false, isComing: false, isTurned: false, isPast: false, is: false };
  for (let steps = 0; steps < 6; steps += 1) {
    const before = rest;
    rest = take(rest, SOFTENER, () => undefined);
    rest = take(rest, ALMOST, () => {
      seen.isAlmost = true;
    });
    rest = take(rest, COMING, () => {
      seen.isComing = true;
    });
    rest = take(rest, TURNED, () => {
      seen.isTurned = true;
    });
    rest = take(rest, PAST, () => {
      seen.isPast = true;
    });
    rest = take(rest, IS, () => {
      seen.is = true;
    });
    if (rest === before) break;
  }
  return {
    isAlmost: seen.isAlmost,
    isComing: seen.isComing,
    isTurned: seen.isTurned,
    isPresent: seen.is,
    isPast: seen.isPast,
    hasSubject:
      (seen.is || seen.isPast || seen.isComing || seen.isTurned || seen.isAlmost) &&
      (SUBJECT.test(rest) ||
        NAME.test(rest) ||
        PET_NAME.test(rest) ||
        (seen.is && /\b(?:and|but)[ ]*$/i.test(rest) && A_CHILD.test(rest)) ||
        (seen.isAlmost && /\bthe [\w-]+[ ]*$/i.test(rest))),
    isOwn: OWN.test(rest),
    isSelf: SELF.test(rest) && !/["”] ?$/.test(whole),
    followsChild: CHILD_BEFORE.test(rest) || (whole.endsWith('(') && CHILD_BEFORE.test(`${rest}(`)),
    isBesideChild: BESIDE_CHILD.test(rest),
    namesChild: NAMING.test(rest),
    opensSentence: OPENING.test(rest) || rest.trim() === '',
    isAt: /\bat[ ]*$/i.test(rest),
    isLoose: /\b(?:over|around|past)[ ]*$/i.test(whole),
    isDenied: /\bnot(?: even)? $/i.test(whole),
    isNow: /\bnow[ ]*$/i.test(whole),
    isGoingOn:
      /(?:\d|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) ?-?\(?(?:going[ -]on|rising)[ -]*$/i.test(
        whole,
      ),
    isAged: /\baged?:?[ ]*$/i.test(whole),
    isAfterColon: /(?::| [-–—]) $/.test(whole),
    isInBrackets: /[([][ ]?(?:(?:just|only|nearly|almost|now|about|newly|turned|not quite) )*$/i.test(whole),
    gender: GIRL.test(rest) ? 'girl' : BOY.test(rest) ? 'boy' : null,
    rest,
  };
}

function take(words: string, pattern: RegExp, onTaken: () => void): string {
  const match = pattern.exec(words);
  if (match === null) return words;
  onTaken();
  return words.slice(0, match.index);
}

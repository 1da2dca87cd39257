import { findNumbers } from './find-numbers.ts';
/** A month of a year; `month` is 1 to 12. */
export interface Today {
  readonly year: number;
  readonly month: number;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASON_MONTHS = new Map([
  ['spring', 4],
  ['summer', 7],
  ['fall', 10],
  ['autumn', 10],
  ['winter', 1],
  ['christmas', 12],
  ['new year', 1],
  ['easter', 4],
  ['halloween', 10],
  ['thanksgiving', 11],
  ['bonfire night', 11],
  ['boxing day', 12],
  ['groundhog day', 2],
  ['school let out', 6],
  ['school started', 9],
]);

const MONTH_NAME = /\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|ember|ober)?\b/i;
const SEASON =
  /\b(spring|summer|fall|autumn|winter|christmas|new year|easter|halloween|thanksgiving|bonfire night|boxing day|groundhog day|school let out|school started)(?:['’]?s)?\b/i;
const IN_MONTHS =
  /\bin (?:about |only |just )?(?:(\d{1,2})|(a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple(?: of)?|a few)) ?(?:months?|mos?)\b/i;
/** "turned 2 four months ago". */
const MONTHS_AGO =
  /^ (?:about |only |just )?(?:(\d{1,2})|(a|one|two|three|four|five|six|seven|eight|nine|ten|eleven|a couple(?: of)?|a few)) ?(?:months?|mos?) ago\b/i;
const VAGUE_COUNTS = new Map([
  ['a', 1],
  ['a couple', 2],
  ['a couple of', 2],
  ['a few', 3],
]);

/** Where a birthday's month is told but today is not: posts about a coming birthday come two or three months before it. */
const USUAL_MONTHS_AWAY = 2;

/** "3 months away from being 3": the words after the months; group 1 is the birthday. */
export const AWAY_FROM_BIRTHDAY =
  /^ (?:away|off|shy|short)? ?(?:from|of|until) (?:being|turning|s?he['’]?s|s?he turns) (\d{1,2})\b/i;

/** "was three in the summer". */
const DAY_AFTER =
  /^ (?:yesterday|today|the day before|last (?:week|month|weekend|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:just )?(?:in|on|at|over|back in|this) (?:the )?(?:summer|spring|autumn|winter|weekend|holidays?|january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|easter|christmas|half term|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:a |two |three )?(?:week|weeks|month|months|days) ago))\b/i;
/**
 * "was two at Halloween", "on bonfire night", "around Eid": a capital, so that it need not be known. "At Tesco and screamed" is a place: after "at" it is a
 * well-known feast, or the clause ends.
 */
const FEAST_AFTER = new RegExp(
  [
    '^ (?:just )?(?:',
    '(?:on|over|during|around) (?:the )?[A-Z]',
    "|(?:at|before|after) (?:the )?(?:Hallowe[’']?en|Easter|Christmas|Xmas|Thanksgiving|New Year|Diwali|Eid|Hanukkah|Passover|Pentecost|Whitsun)",
    "|(?:at|before|after) (?:the )?[A-Z][\\w’']*(?: [A-Z][\\w’']*)?(?=[.,;!?)]|$)",
    '|(?:on|at|over|during|around|before|after) (?:the )?(?:holidays\\b|half[ -]term\\b|bonfire\\b|new year)',
    ')',
  ].join(''),
);
/** "was 3 at Easter when we moved", "were six at Christmas dinner". */
const ANOTHER_DAY = /^(?: (?!and\b)[\w’']+){2,4} when\b|^[^.!?]{0,48}\b(?:and it|it (?:began|started)|dinner|lunch)\b/i;

/** Tells whether the words after "was three" name a day not long ago, its birthday: "in the summer", "at Halloween". */
export function isBirthdayThatWas(after: string): boolean {
  return (DAY_AFTER.test(after) || FEAST_AFTER.test(after)) && !ANOTHER_DAY.test(after);
}

/**
 * Tells how many months away a birthday is: "… in March", "… next month", "… in 3 months", "… this summer".
 *
 * @param after - the words after the age that will be (or was) reached; only the first 48 characters count.
 * @param direction - 1 for a birthday to come, -1 for one that was.
 * @returns 0 to 12, never negative; null where no time is told.
 */
export function monthsToBirthday(after: string, today: Today | null, direction: 1 | -1): number | null {
  const words = clause(after);
  const counted = direction === 1 ? IN_MONTHS.exec(words) : (MONTHS_AGO.exec(words) ?? IN_MONTHS.exec(words));
  if (counted) return Math.min(12, countOf((counted[1] ?? counted[2] ?? '').toLowerCase()));
  if (/\b(?:next|last) month\b/i.test(words)) return 1;
  if (
    /\b(?:this|next|last) week|\bthis month|tomorrow|today|yesterday|fortnight|\b(?:few|couple|\w+(?: and a half)?) (?:of )?(?:weeks?|days)|(?<!birth)day\b|\bsoon\b/i.test(
      words,
    )
  ) {
    return direction === 1 ? 1 : 0;
  }
  const month = monthOf(words);
  if (month === null) return null;
  if (today === null) return direction === 1 ? USUAL_MONTHS_AWAY : 1;
  const away = ((((month - today.month) * direction) % 12) + 12) % 12;
  return away;
}

function countOf(words: string): number {
  return VAGUE_COUNTS.get(words) ?? findNumbers(words)[0]?.value ?? 0;
}

/** ", 8 in the spring", " (4 in February)", ", nearly 6", ", he'll be 5 in June": the words after an age that name the next one. */
const NEXT_AGE =
  /^(?: (?:son|daughter|boy|girl|toddler|child|kid|ds|dd|lo))? ?[,(;.-]? ?(?:but |and )?(?:(?:s?he(?:['’]ll| will) (?:be|turn)|will be|turning|turned|turns|soon|(almost|nearly|not quite|rising)) )?(\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen)\b(?! (?:year|yr|month|week|day|hour|min|and|or)s?)/i;
/** "6 (turned in June)". */
const TURNED_IN = /^ ?[,(] ?(?:just )?turned (?:in|on|at|last) /i;
/** Where both ages and a month are told but today is not: halfway through what is left of the year, and a little later. */
const USUAL_MONTHS_LEFT = 4;

/**
 * Reads the birthday behind an age in years: "7, 8 in the spring", "3 (4 in February)", "5, nearly 6", and "3 yo (3 in April)",
 * which was.
 *
 * @param years - the age told, whole years.
 * @param after - the words after it; only those up to the end of the clause count.
 * @returns The age in months today, at least `years` and less than a year more; null where no such birthday follows.
 */
export function monthsByBirthday(years: number, after: string, today: Today | null): number | null {
  const turned = TURNED_IN.exec(after);
  if (turned !== null && isMonthNamed(after)) return 12 * years + (monthsToBirthday(after, today, -1) ?? 0);
  const match = NEXT_AGE.exec(after);
  if (match === null) return null;
  const word = (match[2] ?? '').toLowerCase();
  const next = findNumbers(word)[0]?.value;
  const rest = after.slice(match[0].length);
  if (next === years && isMonthNamed(rest)) return 12 * years + (monthsToBirthday(rest, today, -1) ?? 0);
  if (next !== years + 1) return null;
  if (match[1] !== undefined) return 12 * next - 1;
  const left = monthsToBirthday(rest, today, 1);
  if (left === null) return null;
  return 12 * next - Math.max(1, today === null && isMonthNamed(rest) ? USUAL_MONTHS_LEFT : left);
}

/**
 * Tells whether the words after a birthday date it by the name of a month or a season only.
 *
 * @param after - as for `monthsToBirthday`.
 */
export function isMonthNamed(after: string): boolean {
  return monthOf(clause(after)) !== null;
}

function clause(after: string): string {
  return (after.split(/[.!?;\n]|(?<=\w) \(/, 1)[0] ?? '').slice(0, 48);
}

/** The month, 1 to 12, that words name by its name or by a season; null where they name none. */
export function monthOf(words: string): number | null {
  const month = MONTH_NAME.exec(words);
  const season = SEASON.exec(words);
  if (season !== null && (month === null || season.index < month.index))
    return SEASON_MONTHS.get((season[1] ?? '').toLowerCase()) ?? null;
  return month === null ? null : MONTHS.indexOf((month[1] ?? '').toLowerCase().slice(0, 3)) + 1;
}

import type { AgeMention } from './age-mention.ts';
import { isBeside } from './is-beside.ts';

/** Months between one school year and the next. */
const YEAR = 12;

/** Typical ages in the middle of each school year, in months; from the school-entry ages of the countries that use the word. */
const STAGES: readonly (readonly [RegExp, (year: number) => number])[] = [
  // Northern American grades: first grade is six to seven.
  [
    /\b(?:(1st|2nd|3rd|[4-9]th|1[0-2]th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[ -]grade(?:r|rs)?|grade ([1-9]|1[0-2]))\b(?! (?:tear|reflux|bleed|ivh|murmur)\b)/gi,
    (year) => 66 + YEAR * year,
  ],
  // English, Welsh and Australian years: Year 1 is five to six.
  [
    /(?:\b(?:in|into|start(?:ed|ing|s)?|a|now) |^|\()(?:year |yr |y)([1-9]|1[0-2])\b(?! (?:old|of)\b)/gi,
    (year) => 55 + YEAR * year,
  ],
  // Scottish years: Primary 1 is four and a half to five and a half.
  [/\b(?:in|into|start(?:ed|ing|s)?|now) (?:primary |p)([1-7])\b/gi, (year) => 49 + YEAR * year],
  // Irish classes: first class is six to seven.
  [
    /\b(?:in|into|started|now in) (first|second|third|fourth|fifth|sixth|1st|2nd|3rd|[4-6]th) class\b/gi,
    (year) => 70 + YEAR * year,
  ],
  // Indian and Nigerian classes: class 1 is six to seven, after two years of kindergarten.
  [
    /\b(?:in|into|joined|start(?:ed|ing|s)?|now) (?:(?:class|std\.?|standard|basic) ([1-9]|1[0-2])|([1-9]|1[0-2])(?:st|nd|rd|th) (?:std|standard))\b/gi,
    (year) => 64 + YEAR * year,
  ],
  [/\b(?:in|into|joined|start(?:ed|ing|s)?|now) jss? ?([1-3])\b/gi, (year) => 126 + YEAR * year],
  [/\blkg\b/gi, () => 52],
  [/\bukg\b/gi, () => 64],
  // Singapore's kindergarten: K1 from four to five.
  [/\b(?:in|into|start(?:ed|ing|s)?|now|is) k([12])\b/gi, (year) => 46 + YEAR * year],
  [/\b(?:in|into|start(?:ed|ing|s)?|now) grade r\b/gi, () => 66],
  [/\b(?:in|into|start(?:ed|ing|s)?) (?:TK|transitional kindergarten)\b/gi, () => 58],
  [/\b(?:my|our|a|is a) kindergart(?:n|en)er\b|\b(?:is in|in|just started|started) kindergarten\b/gi, () => 66],
  [/\b(?:in|into|started|starts|start|starting|began|joined) reception\b/gi, () => 54],
  [/\breception (?:starter|meltdowns?|drop[ -]?offs?|child|class|boy|girl|refusal|son|daughter)\b/gi, () => 54],
  // Victoria's kindergarten, at the start of its year.
  [/\b(?:4|four)[- ]?(?:yo|y\/o|year[- ]old) (?:kinder|kindy|pre-?school)\b/gi, () => 51],
  [/\b(?:3|three)[- ]?(?:yo|y\/o|year[- ]old) (?:kinder|kindy|pre-?school)\b/gi, () => 39],
  [/\b(?:in|started|just started) prep\b/gi, () => 66],
  [/\b(?:in|started|just started) junior infants\b/gi, () => 58],
  [/\b(?:in|started|just started) senior infants\b/gi, () => 70],
];

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

/**
 * Finds school years ("first grader", "in Year 2", "just started reception") and gives the usual age.
 *
 * @param text - any text; plans ("until kindergarten") do not count.
 */
export function findSchoolStages(text: string): AgeMention[] {
  return STAGES.flatMap(([pattern, months]) =>
    [...text.matchAll(pattern)]
      .filter((match) => !MEMORY.test(text.slice(Math.max(0, match.index - MEMORY_LENGTH), match.index)))
      .map((match) => ({
        ageMonths: months(schoolYear(match[1] ?? match[2] ?? '1')),
        start: match.index,
        end: match.index + match[0].length,
        weight:
          STAGE_WEIGHT +
          (NOW_BEFORE.test(text.slice(Math.max(0, match.index - NOW_LENGTH), match.index)) ? NOW_ADDS : 0),
        isEstimate: false,
        gender: genderBefore(sentenceBefore(text, match.index)),
        pairedWithNext: false,
        isBeside: isBeside(sentenceBefore(text, match.index), '', text),
      })),
  );
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

import type { AgeMention } from './age-mention.ts';
import { isBeside } from './is-beside.ts';
import { ORDINALS } from './ordinals.ts';
import { sentenceBefore } from './sentence-before.ts';

/** Words before a school year by which a child is in it. */
const IN = String.raw`\b(?:in|into|joined|start(?:ed|ing|s)?|began|now)`;
const TO_TWELVE = '([1-9]|1[0-2])';

/**
 * Ways to name a school year, with its number in the first group, and the age in months in the year before the first, or in the
 * only one: near its start, which is when parents ask. From the school-entry ages of the countries that use the word.
 */
const STAGES: readonly (readonly [string, number])[] = [
  // Northern American grades: first grade is six to seven.
  [String.raw`\b(1st|2nd|3rd|[4-9]th|1[0-2]th|${ORDINALS.join('|')})[ -]grade(?:r|rs)?\b`, 66],
  [String.raw`\bgrade ${TO_TWELVE}\b(?! (?:tear|reflux|bleed|ivh|murmur)\b)`, 66],
  // English, Welsh and Australian years: Year 1 is five to six.
  [
    String.raw`(?:(?:${IN}|\b(?:a|my|our)) |^|\()(?:year |yr |y)${TO_TWELVE}\b(?! (?:old|of)\b)|(?<=\b(?:son|daughter|boy|girl|lad|lass|child|d[sd]|s?he)\b[^.!?\n]{0,40}), (?:year|yr) ([1-9])(?=[.,;:!?)]|$)|(?<=[.!?] )year ([1-9]) (?:began|started)\b`,
    57,
  ],
  // Scottish years: Primary 1 is four and a half to five and a half.
  [`${IN} (?:primary |p)([1-7])\\b`, 49],
  // Irish classes: first class is six to seven.
  [`${IN} (first|second|third|fourth|fifth|sixth|1st|2nd|3rd|[4-6]th) class\\b`, 70],
  [`${IN} junior infants\\b`, 58],
  [`${IN} senior infants\\b`, 70],
  // Indian and Nigerian classes: class 1 is six to seven, after two years of kindergarten.
  [String.raw`${IN} (?:class|std\.?|standard|basic) ${TO_TWELVE}\b`, 64],
  [`${IN} ${TO_TWELVE}(?:st|nd|rd|th) (?:std|standard)\\b`, 64],
  [`${IN} jss? ?([1-3])\\b`, 126],
  [String.raw`\blkg\b`, 52],
  [String.raw`\bukg\b`, 64],
  // Singapore's kindergarten: K1 from four to five.
  [`(?:${IN}|is) k([12])\\b`, 46],
  [`${IN} (?:TK|transitional kindergarten)\\b`, 58],
  [String.raw`\b(?:my|our|a) kindergart(?:n|en)er\b|${IN} (?:kindergarten|prep|grade r)\b`, 66],
  [String.raw`${IN} (?:full-day )?pre-?k\b|^pre-?k:`, 54],
  [
    String.raw`${IN} (?:reception|year r)\b|\breception (?:starter|drop[ -]?offs?|refusal)\b|\b(?:my|our) reception (?:child|boy|girl|son|daughter)\b`,
    57,
  ],
];
const PATTERNS = STAGES.map(([words, months]) => ({ pattern: new RegExp(words, 'gi'), months }));

/** "when we were in the 4th grade": the writer's own school days; "a girl in her class (grade 3)". */
const MEMORY =
  /\b(?:was|were|until|before|when i|since|loved|finished|left|after|used to|in (?:his|her|their) class)\b[^.!?]*$/i;
const MEMORY_LENGTH = 24;
/** Longest stretch before a stage that is read for whose it is, in characters. */
const LEAD_LENGTH = 48;

/** A school year says less than an age: it counts only where no age is told. Below every weight of `findAgeMentions`. */
const STAGE_WEIGHT = 4;

/**
 * Finds school years ("first grader", "in Year 2", "just started reception") and gives the usual age.
 *
 * @param text - any text; plans ("until kindergarten") do not count.
 */
export function findSchoolStages(text: string): AgeMention[] {
  return PATTERNS.flatMap(({ pattern, months }) =>
    [...text.matchAll(pattern)]
      .filter((match) => !MEMORY.test(text.slice(Math.max(0, match.index - MEMORY_LENGTH), match.index)))
      .map((match) => ({
        ageMonths: months + 12 * schoolYear(match.slice(1).find((year) => year !== undefined)),
        start: match.index,
        end: match.index + match[0].length,
        weight: STAGE_WEIGHT,
        isEstimate: false,
        gender: null,
        pairedWithNext: false,
        isBeside: isBeside(sentenceBefore(text, match.index, LEAD_LENGTH), ''),
      })),
  );
}

/** 0 where there is no number. */
function schoolYear(words = '0'): number {
  const ordinal = ORDINALS.indexOf(words.toLowerCase());
  return ordinal >= 0 ? ordinal + 1 : Number.parseInt(words, 10);
}

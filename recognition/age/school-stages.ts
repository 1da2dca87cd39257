import type { SchoolCountry } from './school-country.ts';

/** A way to name a school year, with its number in group 1 or 2, and the usual age in it. */
export interface SchoolStage {
  readonly pattern: RegExp;
  /** In months, between the start and the middle of the school year, which is when parents ask. */
  readonly months: (year: number, country: SchoolCountry | null) => number;
}

/** Months between one school year and the next. */
const YEAR = 12;
/** Words before a school year by which a child is in it. */
const IN = '(?:in|into|joined|start(?:ed|ing|s)?|began|begins|now)';

const ROWS: readonly (readonly [string, SchoolStage['months']])[] = [
  // Northern American grades: first grade is six to seven. So are South Africa's.
  [
    String.raw`\b(?:(1st|2nd|3rd|[4-9]th|1[0-2]th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth)[ -]grade(?:r|rs)?|grade ([1-9]|1[0-2]))\b(?! (?:tear|reflux|bleed|ivh|murmur)\b)`,
    (year) => 66 + YEAR * year,
  ],
  // English, Welsh and New Zealand's years: Year 1 is five to six. In Australia six to seven, from January.
  [
    String.raw`(?:\b(?:in|into|start(?:ed|ing|s)?|began|begins|a|my|our|now) |^|\()(?:year |yr |y)([1-9]|1[0-2])\b(?! (?:old|of)\b)`,
    (year, country) => (country === 'australia' ? 66 : 57) + YEAR * year,
  ],
  // Scottish years: Primary 1 is four and a half to five and a half; elsewhere six to seven.
  [
    String.raw`\b${IN} (?:primary |p)([1-7])\b`,
    (year, country) => (country === 'primary-at-six' ? 66 : 49) + YEAR * year,
  ],
  // Scottish secondary: S1 is twelve.
  [String.raw`\b(?:in|into|started) s([1-6])\b`, (year) => 133 + YEAR * year],
  // Irish classes: first class is six to seven.
  [
    String.raw`\b(?:in|into|started|now in) (first|second|third|fourth|fifth|sixth|1st|2nd|3rd|[4-6]th) class\b`,
    (year) => 70 + YEAR * year,
  ],
  // Indian and Nigerian classes: class 1 is six to seven, after two years of kindergarten.
  [
    String.raw`\b${IN} (?:(?:class|std\.?|standard|basic) ([1-9]|1[0-2])|([1-9]|1[0-2])(?:st|nd|rd|th) (?:std|standard))\b`,
    (year) => 64 + YEAR * year,
  ],
  [String.raw`\b${IN} jss? ?([1-3])\b`, (year) => 126 + YEAR * year],
  [String.raw`\blkg\b`, () => 52],
  [String.raw`\bukg\b`, () => 64],
  // Singapore's kindergarten: K1 from four to five.
  [String.raw`\b(?:${IN}|is) k([12])\b`, (year) => 46 + YEAR * year],
  // French classes: cours préparatoire is six to seven.
  [String.raw`\b(?:in|en|started) (?:classe de )?cp\b`, () => 78],
  [String.raw`\b(?:in|en|started) ce([12])\b`, (year) => 78 + YEAR * year],
  [String.raw`\b(?:in|en|started) cm([12])\b`, (year) => 102 + YEAR * year],
  [String.raw`\b(?:petite|moyenne|grande) section\b`, () => 54],
  [String.raw`\b(?:in|into|start(?:ed|ing|s)?|now) grade r\b`, () => 66],
  [String.raw`\b(?:in|into|start(?:ed|ing|s)?) (?:TK|transitional kindergarten)\b`, () => 58],
  [String.raw`\b(?:in|into|start(?:ed|ing|s)?) (?:pre-?k|junior kindergarten|jk)\b`, () => 54],
  [String.raw`\b(?:in|into|start(?:ed|ing|s)?) (?:senior kindergarten|sk)\b`, () => 66],
  [String.raw`\b(?:my|our|a|is a) kindergart(?:n|en)er\b|\b(?:is in|in|just started|started) kindergarten\b`, () => 66],
  [String.raw`\b${IN} (?:reception|year r)\b`, () => 57],
  [String.raw`\breception (?:starter|meltdowns?|drop[ -]?offs?|child|class|boy|girl|refusal|son|daughter)\b`, () => 57],
  // Victoria's kindergarten, at the start of its year.
  [String.raw`\b(?:4|four)[- ]?(?:yo|y\/o|year[- ]old) (?:kinder|kindy|pre-?school)\b`, () => 51],
  [String.raw`\b(?:3|three)[- ]?(?:yo|y\/o|year[- ]old) (?:kinder|kindy|pre-?school)\b`, () => 39],
  [String.raw`\b(?:in|started|just started) prep\b`, () => 66],
  [String.raw`\b(?:in|started|just started) junior infants\b`, () => 58],
  [String.raw`\b(?:in|started|just started) senior infants\b`, () => 70],
];

/** The school years that are read; from the school-entry ages of the countries that use the word. */
export const SCHOOL_STAGES: readonly SchoolStage[] = ROWS.map(([source, months]) => ({
  pattern: new RegExp(source, 'gi'),
  months,
}));

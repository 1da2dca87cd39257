import { NUMBER_WORDS } from '../number-words.ts';

/** An age in a query, and the words that are left without it. */
export interface AgeInQuery {
  /** 0 to 215. */
  readonly ageMonths: number;
  readonly rest: string;
}

const COUNT = `(\\d{1,3}(?:[.,]5|½)?|${NUMBER_WORDS.join('|')})`;
const SPACE = '[\\s-]*';

/** Forms of an age, each with the months that one of its units has. "m" and "y" alone count only right after a figure. */
const FORMS: readonly { readonly pattern: RegExp; readonly monthsEach: number }[] = [
  { pattern: new RegExp(`\\b${COUNT}${SPACE}(?:months?|mths?|mos?|mo)(?:${SPACE}olds?)?\\b`, 'i'), monthsEach: 1 },
  { pattern: /\b(\d{1,2})m\b/i, monthsEach: 1 },
  { pattern: new RegExp(`\\b${COUNT}${SPACE}(?:weeks?|wks?|wk)(?:${SPACE}olds?)?\\b`, 'i'), monthsEach: 12 / 52 },
  { pattern: new RegExp(`\\b${COUNT}${SPACE}(?:years?|yrs?|yr)${SPACE}(?:olds?|of age)\\b`, 'i'), monthsEach: 12 },
  { pattern: new RegExp(`\\b${COUNT}${SPACE}(?:y/?o|yrs?|years?)\\b`, 'i'), monthsEach: 12 },
  { pattern: /\b(\d{1,2})y\b/i, monthsEach: 12 },
  { pattern: new RegExp(`\\bage[ds]?:?${SPACE}${COUNT}\\b`, 'i'), monthsEach: 12 },
];

/** Ages with a name of their own. "Toddler" is none: it spans years. Schools differ by country, so neither is "reception". */
const NAMED: readonly { readonly pattern: RegExp; readonly ageMonths: number }[] = [
  { pattern: /\bnew ?borns?\b/i, ageMonths: 0 },
];

/** Months from which nobody here is a child: a greater number is no age. */
const MAX_MONTHS = 216;

/** Reads a child's age from a query: "18mo", "2 year old", "two and a half" is read as two. Null where there is none. */
export function readAgeInQuery(query: string): AgeInQuery | null {
  for (const { pattern, monthsEach } of FORMS) {
    const match = pattern.exec(query);
    const ageMonths = Math.floor(toNumber(match?.[1] ?? '') * monthsEach);
    if (match && ageMonths >= 0 && ageMonths < MAX_MONTHS) return { ageMonths, rest: query.replace(match[0], ' ') };
  }
  // The word itself stays in the query: a newborn is also looked for by name.
  const named = NAMED.find(({ pattern }) => pattern.test(query));
  return named ? { ageMonths: named.ageMonths, rest: query } : null;
}

function toNumber(count: string): number {
  const named = NUMBER_WORDS.indexOf(count.toLowerCase());
  return named === -1 ? Number(count.replace('½', '.5').replace(',', '.')) : named;
}

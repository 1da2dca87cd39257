/** What a figure beside a unit says, in the form of a group: an age or a span of time. */
export type Span = `@${string}`;

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
};
const FIGURE = `(\\d+(?:\\.\\d+)?|${Object.keys(WORDS).join('|')})`;
const WITH_UNIT = new RegExp(
  `\\b${FIGURE}(?: ?(?:and a half|n half|1/2))?[ -]?(minutes?|mins?|hours?|hrs?|h|days?|d|weeks?|wks?|w|months?|mths?|mnths?|mos?|m|years?|yrs?|yr?|yo|times|x)\\b`,
  'g',
);
/** "age 4", "shes 3", "4 next month", and a figure at the very end: an age in years. */
const AGE_ALONE = new RegExp(
  `\\b(?:aged?|hes|shes|is|turned|nearly|almost|only|just) ${FIGURE}(?=$| (?!\\w))|\\b${FIGURE}$`,
  'g',
);

/** Upper bounds, not included, with the group that holds below them. */
const BANDS: Readonly<Record<string, readonly (readonly [number, Span])[]>> = {
  min: [
    [10, '@for-a-moment'],
    [Infinity, '@for-long'],
  ],
  hour: [[Infinity, '@for-hours']],
  day: [
    [4, '@for-days'],
    [Infinity, '@for-many-days'],
  ],
  week: [
    [3, '@some-weeks'],
    [Infinity, '@many-weeks'],
  ],
  month: [
    [3, '@some-months'],
    [9, '@months-of-a-baby'],
    [15, '@months-of-a-one-year-old'],
    [Infinity, '@months-of-a-toddler'],
  ],
  year: [
    [3, '@small-years'],
    [5, '@preschool-years'],
    [Infinity, '@school-years'],
  ],
  time: [
    [4, '@few-times'],
    [Infinity, '@many-times'],
  ],
};
const UNITS: readonly (readonly [RegExp, keyof typeof BANDS])[] = [
  [/^min/, 'min'],
  [/^h/, 'hour'],
  [/^d/, 'day'],
  [/^w/, 'week'],
  [/^m/, 'month'],
  [/^y/, 'year'],
  [/^(?:t|x)/, 'time'],
];

/** Reads ages and spans of time in a query: each group once; none where no figure stands. Whether "6 weeks" is an age or a span, the words beside it tell. */
export function readSpans(query: string): Set<Span> {
  const text = query.toLowerCase().replace(/['’‘]/g, '');
  const withUnit = Array.from(text.matchAll(WITH_UNIT), ([, figure = '', unit = '']) => bandOf(figure, unit));
  const alone = Array.from(text.matchAll(AGE_ALONE), ([, first, second]) => bandOf(first ?? second ?? '', 'y'));
  return new Set([...withUnit, ...alone].flat());
}

function bandOf(figure: string, unit: string): Span[] {
  const value = WORDS[figure] ?? Number(figure);
  const [, kind] = UNITS.find(([pattern]) => pattern.test(unit)) ?? [];
  const band = kind === undefined ? undefined : BANDS[kind]?.find(([below]) => value < below);
  if (band === undefined || (kind === 'year' && value > 18)) return [];
  return [band[1]];
}

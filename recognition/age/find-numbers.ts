/** A number as people write it: "16", "2.5", "3 1/2", "2½", "eighteen", "two and a half", "a" before "year". */
export interface NumberFound {
  readonly value: number;
  readonly start: number;
  readonly end: number;
}

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const WORD_VALUES = new Map<string, number>([
  ...UNITS.map((word, at) => [word, at + 1] as const),
  ...TEENS.map((word, at) => [word, at + 10] as const),
  ['twenty', 20],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['hundred', 100],
]);

const FRACTION_VALUES = new Map<string, number>([
  ['½', 0.5],
  ['half', 0.5],
  ['¼', 0.25],
  ['quarter', 0.25],
  ['¾', 0.75],
  ['quarters', 0.75],
  ['third', 1 / 3],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['thirds', 2 / 3],
  // "four and a bit": a bit past the birthday. Two months is what careful readers settle on.
  ['bit', 0.17],
  ['change', 0.25],
  ['months', 0.33],
  ['month', 1 / 12],
  ['week', 0.02],
  ['tad', 0.17],
]);

const WORDS = `(?:twenty|thirty|forty|fifty)[ -](?:${UNITS.join('|')})|${[...WORD_VALUES.keys()].reverse().join('|')}`;
/** "and a bit over a half": past the half year, which is near enough. */
const PAST_HALF = 'a (?:bit|little|tad|touch) (?:over|past|more than) a[ -]';
const FRACTION = String.raw`(?:[ -]?(?:(?:and|&|\+)[ -]?)?(?:[½¼¾⅓⅔]|[1-3]\/[234](?!\d))| and a (?:month|week)\b(?! (?:ago|later|in)\b)|[ -](?:and|&) \d{1,2}\/12\b|[ -](?:and|&)[ -](?:two|2)[ -]thirds\b|[ -](?:and|&|\+|n|an)?[ -]?(?:${PAST_HALF}|(?:an?|some)[ -])?(?:(?:three|3|one|wee|tiny|little)[ -])?(?:half|quarters?|third|bit|tad|change)\b|[ -](?:and|&) (?:some|a few|odd) months\b| \(and (?:a )?(?:half|bit|quarter)(?:\)|(?=,)))`;
const NUMBER = new RegExp(
  String.raw`(?<!\d[.,:/]|\d ?h|[\d$£€#%])(?:(\d{1,3}(?:[.,](?:25|33|50|66|75|\d))?)(?:\+(?:[0-6](?= ?w)|(?! ?[ymwhd])))?(?![\d:%]|[.,]\d|\/\d)|\b(${WORDS})(?![a-z])|(½|\bhalf an?(?= (?:year|yr)\b))|\b(an?)(?= (?:year|yr)|[ -](?:month|week)[ -]old))(${FRACTION})?`,
  'gi',
);

/**
 * Finds every number of a text, in order, with the fraction that belongs to it.
 *
 * Clock times ("8:15", "8.12"; not "8.50", which may be an age), prices, dates and percentages are no numbers here. Linear in the text's length.
 * @param text - any text; "" gives [].
 */
export function findNumbers(text: string): NumberFound[] {
  const found: NumberFound[] = [];
  for (const match of text.matchAll(NUMBER)) {
    const [whole, digits, word, halfSign, article, fraction] = match;
    const value = halfSign ? 0.5 : article ? 1 : digits ? Number(digits.replace(',', '.')) : wordValue(word ?? '');
    found.push({ value: value + fractionValue(fraction), start: match.index, end: match.index + whole.length });
  }
  return found;
}

function wordValue(words: string): number {
  return words
    .toLowerCase()
    .split(/[ -]/)
    .reduce((sum, word) => sum + (WORD_VALUES.get(word) ?? 0), 0);
}

function fractionValue(words: string | undefined): number {
  const last = words
    ?.toLowerCase()
    .match(/([½¼¾⅓⅔]|\d+\/\d+|half|quarters?|thirds?|bit|tad|change|months?|week)\)?$/)?.[1];
  if (last === undefined) return 0;
  const [part, whole] = last.split('/').map(Number);
  return whole ? (part ?? 0) / whole : (FRACTION_VALUES.get(last) ?? 0);
}

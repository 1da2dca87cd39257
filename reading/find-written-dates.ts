import { type Budget, payNode, rest } from './budget.ts';
import type { InSlices } from './types.ts';
import { createWalker } from './walk-text.ts';

/** Longest line that is there for its date, in characters; sentences with a date in them are mostly longer. */
const MAX_CHARACTERS = 60;
/** Characters of the shortest date ("2h ago"). */
const MIN_CHARACTERS = 5;
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';
/** Dates as boards write them: 02.03.2026, 2026-03-02, 2 Mar 2026, March 2nd, 2026, 3 days ago, yesterday at 08:12. */
export const WRITTEN_DATE = new RegExp(
  `\\b\\d{1,2}([./-])\\d{1,2}\\1(?:20)?\\d{2}(?!\\d)|\\b20\\d{2}-\\d{2}-\\d{2}|\\b\\d{1,2}(?:st|nd|rd|th)?[ -]${MONTH}[ ,-]+(?:20)?\\d{2}(?!\\d)|\\b${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? 20\\d{2}|\\b\\d+ ?[a-z]+ ago\\b|\\b(?:today|yesterday),? (?:at )?\\d{1,2}[:.]\\d{2}`,
  'i',
);
/** `NodeFilter.SHOW_TEXT`. */
const TEXT = 4;
/** Nodes between two looks at the clock. */
const NODES_PER_REST = 2_000;
/** Dates that are found at most, as in find-repeated-blocks. */
const MAX_DATES = 3_000;

/** The elements whose own words are a date or little more, in page order: for boards that mark theirs by neither tag nor class. */
export function* findWrittenDates(root: Element, budget: Budget): InSlices<Element[]> {
  const walker = createWalker(root, TEXT);
  const found = new Set<Element>();
  for (let visited = 1; found.size < MAX_DATES && payNode(budget); visited += 1) {
    const node = walker.nextNode();
    if (!node) break;
    if (visited % NODES_PER_REST === 0) yield* rest(budget);
    const words = node.nodeValue ?? '';
    const parent = node.parentElement;
    if (parent && words.length < MAX_CHARACTERS * 2 && isDateLine(words.trim())) found.add(parent);
  }
  return [...found];
}

function isDateLine(words: string): boolean {
  return words.length >= MIN_CHARACTERS && words.length <= MAX_CHARACTERS && WRITTEN_DATE.test(words);
}

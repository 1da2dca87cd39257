import type { AgeMention } from './age-mention.ts';
import { WEIGHTS } from './age-weights.ts';
import { DISTRESS } from './find-focal-child.ts';
import { findSpans } from './find-spans.ts';

/** "three weeks older", "two years younger". */
const OLDER = /^ (?:(older)|younger)\b/i;
/** "My daughter is ", "her brother's exactly ": whose age it is; group 1 is a brother or sister. */
const SUBJECT =
  /(?:\b(?:my|our) (?:own )?(?:\w+ )?(?:son|daughter|boy|girl|baby|toddler|little one|lo|kid|child)|\bd[sd]|\bmine|\bours|\b((?:his|her) (?:\w+ )?(?:brother|sister)))(?: is|['’]s| was born)?(?: (?:now|exactly|about|just|only|almost|roughly|nearly|a bit over|over))* $/i;
/** Longest stretch from the other child's age, in characters. */
const NEAR = 160;
const BEFORE_LENGTH = 56;
const AFTER_LENGTH = 100;
/** Least weight of an age that another is told from; a neighbour's child has this. */
const MIN_BASE = 3;
/** An age that is surely the focal child's. */
const SURE = 9;

/**
 * Finds the ages that are told by another child's: "our neighbour's boy is 22 months, my daughter is three weeks older".
 *
 * @param told - the ages of the same text, in reading order.
 */
export function findRelativeAges(text: string, told: readonly AgeMention[]): AgeMention[] {
  return findSpans(text).flatMap(({ months, start, end }) => {
    const direction = OLDER.exec(text.slice(end, end + AFTER_LENGTH));
    const subject = SUBJECT.exec(text.slice(Math.max(0, start - BEFORE_LENGTH), start));
    const base = told.findLast((each) => each.end <= start && start - each.end <= NEAR && each.weight >= MIN_BASE);
    if (direction === null || subject === null || base === undefined) return [];
    const isSibling = subject[1] !== undefined;
    // "She's 4. My son is two years older": of another again.
    if (!isSibling && base.weight >= SURE && !base.isBeside) return [];
    const isBeside = isSibling && !DISTRESS.test(text.slice(end, end + AFTER_LENGTH).split(/[.!?]/, 1)[0] ?? '');
    const ageMonths = Math.round(base.ageMonths + (direction[1] === undefined ? -months : months));
    if (ageMonths < 0) return [];
    return [{ ...base, ageMonths, start, end, weight: WEIGHTS.told, gender: null, pairedWithNext: false, isBeside }];
  });
}

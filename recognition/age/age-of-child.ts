import type { AgeMention } from './age-mention.ts';
import { AS_LIKELY, LEAST_WEIGHT } from './age-weights.ts';
import type { Candidate } from './measure-children.ts';

/** Up to here a month past the birthday is told as such; later it may be read from "turned 2 in March". */
const DOUBTFUL_MONTHS = 24;
/** A mention that says whose age it is. */
const SURE = 9;
/** "3.5." or "28 months." in a thread about a 3 or 2 year old: the same child, though whose is not said. */
const FINER = 6;

/** The age of a child, as `ageOfChild` has it, or of two told as one: the midpoint. */
export function ageOfCandidate<M extends AgeMention>({ mentions, pair }: Candidate<M>, all: readonly M[]): M | null {
  if (pair === null) return ageOfChild(mentions, all);
  const [first, second] = pair;
  return { ...first, ageMonths: (first.ageMonths + second.ageMonths) / 2, end: second.end };
}

/**
 * The age of one child: the surest, the first of equals, and a finer one of the same year before it.
 *
 * @param mentions - of that child; of two finer ones the first in this order counts.
 * @param all - of all, in reading order.
 * @returns null where none is sure enough.
 */
export function ageOfChild<M extends AgeMention>(mentions: readonly M[], all: readonly M[]): M | null {
  const best = Math.max(...mentions.map(({ weight }) => weight), 0);
  if (best < LEAST_WEIGHT) return null;
  const first = all.find((mention) => mentions.includes(mention) && mention.weight >= best - AS_LIKELY);
  return first === undefined ? null : refine(first, mentions);
}

/** "My 2 year old … she is 2½", "not quite 2 (18 months)": the finer of two mentions of the same year. */
function refine<M extends AgeMention>(chosen: M, mentions: readonly M[]): M {
  if (chosen.ageMonths < 12) return chosen;
  // 35, 36 and 37 months may be no finer told than "3": 0, 1 and 2 here. Of 13 there is doubt.
  const past = (chosen.ageMonths + 1) % 12;
  if (past > (chosen.ageMonths > DOUBTFUL_MONTHS ? 2 : 1)) return chosen;
  const from = past === 0 ? chosen.ageMonths - 11 : chosen.ageMonths + 1 - past;
  const least = past === 0 ? SURE : FINER;
  const finer = mentions.find(
    ({ ageMonths, weight, isEstimate }) =>
      !isEstimate && weight >= least && ageMonths > from && ageMonths < from + 12 && ageMonths % 12 !== 11,
  );
  return finer ?? chosen;
}

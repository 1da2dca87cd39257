import type { GuidanceCorpus } from '../corpus/schema.ts';
import type { AdviceFound } from '../recognition/types.ts';
import { isForAge } from './is-for-age.ts';
import type { CheckedAdvice, GuidanceQuestion } from './types.ts';

/** What matters most to the reader: advice that might be followed, before what was done, before what others warn of. */
const STANCES: readonly AdviceFound['stance'][] = ['recommends', 'reports-doing', 'warns-against'];

/** Verdicts by how much it matters to know them. */
const VERDICTS = ['unsafe', 'against', 'mixed', 'not-tested', 'supported'];

/**
 * Lays the corpus's verdict beside each piece of advice that was found.
 *
 * @returns Each piece once, unsafe ones first, and last what a reply rightly warns against; a piece without a verdict for this age
 *   is left out.
 */
export function checkAdvice(corpus: GuidanceCorpus, question: GuidanceQuestion): readonly CheckedAdvice[] {
  const found = question.advice.toSorted((one, other) => STANCES.indexOf(one.stance) - STANCES.indexOf(other.stance));
  const byId = new Map<string, CheckedAdvice>();
  for (const advice of found) {
    const verdict = corpus.advice.find((row) => row.id === advice.id && isForAge(row.ages, question.ageMonths));
    if (verdict && !byId.has(advice.id)) byId.set(advice.id, { found: advice, verdict });
  }
  return [...byId.values()].sort((one, other) => orderOf(one) - orderOf(other));
}

/** What might be followed first, by how much it matters to know of it; a reply that is right comes last. */
function orderOf({ found, verdict }: CheckedAdvice): number {
  const isRightlyWarned = found.stance === 'warns-against' && ['unsafe', 'against'].includes(verdict.verdict);
  return isRightlyWarned ? VERDICTS.length : VERDICTS.indexOf(verdict.verdict);
}

import type { CheckedAdvice } from '../../guidance/types.ts';

/** How a verdict is shown: a word, a sign and a colour. */
export type VerdictLook = 'for' | 'mixed' | 'against' | 'untested';

/**
 * Turns a verdict on advice into a verdict on what the reply does with it: a reply that warns against unsafe advice is right.
 */
export function verdictLook({ found, verdict }: CheckedAdvice): VerdictLook {
  const warns = found.stance === 'warns-against';
  switch (verdict.verdict) {
    case 'supported':
      return warns ? 'against' : 'for';
    case 'against':
    case 'unsafe':
      return warns ? 'for' : 'against';
    case 'mixed':
      return 'mixed';
    case 'not-tested':
      return 'untested';
  }
}

import { describe, expect, it } from 'vitest';
import { ADVICE_IDS, type AdviceId } from '../../../../corpus/vocabulary.ts';
import { type AdviceHeard, TAKEN_BACK } from '../../../../recognition/advice/judge-advice.ts';
import { hearMore, measureAdvice, NOTHING_BEFORE } from '../../../../recognition/advice/measure-advice.ts';

const UNLIKELY = -8;

/** A sentence that speaks of some advice as likely as said, of the rest hardly. */
function heard(logOdds: Partial<Record<AdviceId, number>>, phrases: readonly AdviceId[] = []): AdviceHeard {
  return {
    logOdds: ADVICE_IDS.map((id) => logOdds[id] ?? UNLIKELY),
    phrases: new Map(phrases.map((id) => [id, { id, kind: 'names', start: 0, end: 5 }])),
  };
}

describe('measureAdvice', () => {
  it('finds nothing to weigh in a post that speaks of no advice', () => {
    expect(measureAdvice([], NOTHING_BEFORE, false)).toEqual([]);
    expect(measureAdvice([heard({}), heard({})], NOTHING_BEFORE, false)).toEqual([]);
  });

  it('takes the plainest sentence, and what the next says', () => {
    const sentences = [heard({ shame: -1 }), heard({ shame: 2 }), heard({ shame: 0.5 })];
    const [shame, ...others] = measureAdvice(sentences, NOTHING_BEFORE, false);
    expect(others).toEqual([]);
    expect(shame).toMatchObject({ id: 'shame', at: 1 });
    expect(shame?.measures.get('own')).toBe(2);
    expect(shame?.measures.get('second')).toBe(0.5);
  });

  it('tells whether something else is said more plainly in the post', () => {
    const sentences = [heard({ shame: 1, bribe: -0.5 }), heard({ spoiling: 3 })];
    const measured = measureAdvice(sentences, NOTHING_BEFORE, false);
    const shame = measured.find(({ id }) => id === 'shame');
    expect(shame?.measures.get('other in post')).toBe(3);
  });

  it('weighs what a phrase names, however unlikely, and nothing that a phrase takes back', () => {
    const [bribe] = measureAdvice([heard({}, ['bribe'])], NOTHING_BEFORE, false);
    expect(bribe?.id).toBe('bribe');
    expect(measureAdvice([heard({ bribe: TAKEN_BACK })], NOTHING_BEFORE, false)).toEqual([]);
  });

  it('knows what the thread has spoken of before, and who did', () => {
    const byOpener = hearMore(NOTHING_BEFORE, [heard({ shame: 1 })], true);
    const both = hearMore(byOpener, [heard({ shame: -2 }), heard({ shame: -1 })], false);
    const measuresAfter = (before: typeof both) => measureAdvice([heard({ shame: 1 })], before, false)[0]?.measures;
    expect(measuresAfter(NOTHING_BEFORE)?.get('before by opener')).toBe(0);
    expect(measuresAfter(both)?.get('before by opener')).toBe(4);
    expect(measuresAfter(both)?.get('before by others')).toBe(2);
  });
});

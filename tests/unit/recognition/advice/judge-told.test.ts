import { describe, expect, it } from 'vitest';
import { ADVICE_IDS } from '../../../../corpus/vocabulary.ts';
import { judgeAdvice, TAKEN_BACK } from '../../../../recognition/advice/judge-advice.ts';
import { judgeTold } from '../../../../recognition/advice/judge-told.ts';

/** Log-odds that an opener tells of sneaking out, by a judge who is sure of everything. */
function sneakingOut(...sentences: readonly string[]): number | undefined {
  const [text = ''] = sentences;
  const heard = judgeAdvice(text, () => ADVICE_IDS.map(() => 0.9));
  return judgeTold(heard, sentences, 0).logOdds[ADVICE_IDS.indexOf('sneak-out')];
}

describe('judgeTold', () => {
  it('leaves what the opener does, or others at home', () => {
    expect(sneakingOut('i sneak out while he plays.')).toBeGreaterThan(0);
    expect(sneakingOut('my mom sneaks out while he plays.')).toBeGreaterThan(0);
  });

  it.each([
    'should i sneak out?',
    "i won't sneak out.",
    'sneaking out is what books say.',
    'i just worry that sneaking out hurt him.',
    'we might have sneaked out too often.',
  ])('takes back %j', (text) => {
    expect(sneakingOut(text)).toBe(TAKEN_BACK);
  });

  it('takes back what a later sentence regrets', () => {
    expect(sneakingOut('we sneaked out.', 'never again.')).toBe(TAKEN_BACK);
  });
});

import { describe, expect, it } from 'vitest';
import type { Advice } from '../../../corpus/schema.ts';
import type { AdviceId, Stance } from '../../../corpus/vocabulary.ts';
import { checkAdvice } from '../../../guidance/check-advice.ts';
import { question, smallCorpus } from './small-corpus.ts';

const verdict = (id: AdviceId, given: Partial<Advice>): Advice => ({
  id,
  name: id,
  verdict: 'against',
  text: 'What is known.',
  sources: ['one'],
  grade: 'B',
  ...given,
});
const found = (id: AdviceId, stance: Stance) => ({
  id,
  stance,
  evidence: { post: 1, start: 0, end: 4, text: 'some' },
});
const corpus = smallCorpus({
  advice: [
    verdict('bribe', { verdict: 'not-tested' }),
    verdict('sneak-out', {}),
    verdict('shame', {}),
    verdict('holding-therapy', { verdict: 'unsafe' }),
    verdict('distract-and-go', { verdict: 'mixed', ages: { fromMonths: 6, toMonths: 18 } }),
  ],
});
const check = (...advice: ReturnType<typeof found>[]) =>
  checkAdvice(corpus, question({ advice })).map((each) => [each.found.id, each.found.stance]);

describe('checkAdvice', () => {
  it('puts what is unsafe first, and what was not tested after what speaks against', () => {
    expect(
      check(found('bribe', 'recommends'), found('shame', 'reports-doing'), found('holding-therapy', 'recommends')),
    ).toEqual([
      ['holding-therapy', 'recommends'],
      ['shame', 'reports-doing'],
      ['bribe', 'recommends'],
    ]);
  });

  it('puts a reply that is right last', () => {
    expect(check(found('sneak-out', 'warns-against'), found('bribe', 'recommends'))).toEqual([
      ['bribe', 'recommends'],
      ['sneak-out', 'warns-against'],
    ]);
  });

  it('takes a piece once, as it might be followed', () => {
    expect(check(found('sneak-out', 'warns-against'), found('sneak-out', 'recommends'))).toEqual([
      ['sneak-out', 'recommends'],
    ]);
  });

  it('leaves out what has no verdict at this age', () => {
    expect(check(found('distract-and-go', 'recommends'))).toEqual([]);
    expect(check(found('spoiling', 'recommends'))).toEqual([]);
  });
});

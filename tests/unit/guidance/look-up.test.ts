import { describe, expect, it } from 'vitest';
import { lookUp } from '../../../guidance/look-up.ts';
import { situation, smallCorpus } from './small-corpus.ts';

describe('lookUp', () => {
  const corpus = smallCorpus({ situations: [situation('bathroom')] });

  it.each([
    ['bathroom', ['separation-anxiety'], ['bathroom']],
    ['comfort-refusal', ['comfort-refusal'], []],
    [null, ['separation-anxiety', 'comfort-refusal'], []],
    ['no-such-tile', ['separation-anxiety', 'comfort-refusal'], []],
  ])('asks for the topics of %j', (picked, topics, situations) => {
    expect(lookUp(corpus, { ageMonths: 18, situation: picked })).toEqual({
      topics,
      situations,
      ageMonths: 18,
      alerts: [],
      advice: [],
    });
  });
});

import { describe, expect, it } from 'vitest';
import { openWordModel } from '../../../../recognition/word-model/open-word-model.ts';

/** "cri" weighs 1, "dog" -2 for the first row; for the second "dog" 1. */
const judge = openWordModel({
  terms: 'cri\ndog',
  step: 0.5,
  rows: [
    { id: 'child', bias: 0, threshold: 0.6, weights: 'QK' },
    { id: 'animal', bias: -1, threshold: 0.6, weights: 'OQ' },
  ],
});

describe('openWordModel', () => {
  it('adds up what is there', () => {
    const [child, animal] = judge(new Map([['cri', 1]]));
    expect(child?.confidence).toBeCloseTo(1 / (1 + Math.exp(-1)));
    expect([child?.isSo, animal?.isSo]).toEqual([true, false]);
    expect(animal?.reasons).toEqual([]);
  });

  it('names the reasons, for before against, and multiplies by value', () => {
    const [child] = judge(
      new Map([
        ['dog', 1],
        ['cri', 2],
        ['unknown', 5],
      ]),
    );
    expect(child?.reasons).toEqual([
      { term: 'cri', weight: 2 },
      { term: 'dog', weight: -2 },
    ]);
    expect(child?.isSo).toBe(false);
  });

  it('says what the bias says of nothing', () => {
    expect(judge(new Map()).map(({ isSo }) => isSo)).toEqual([false, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { openWordModel } from '../../../../recognition/word-model/open-word-model.ts';
import { toLetter } from '../../../../recognition/word-model/weight-letters.ts';

const row = (...weights: number[]) => weights.map((weight) => toLetter(weight, 2)).join('');

/** "cri" weighs a half, "dog" -2 for the first row; for the second "dog" a half. */
const judge = openWordModel({
  terms: 'cri\ndog',
  largest: 2,
  rows: [
    { id: 'child', bias: 0, threshold: 0.6, weights: row(0.5, -2) },
    { id: 'animal', bias: -1, threshold: 0.6, weights: row(0, 0.5) },
  ],
});

describe('openWordModel', () => {
  it('adds up what is there', () => {
    const [child, animal] = judge(new Map([['cri', 1]]));
    expect(child?.confidence).toBeCloseTo(1 / (1 + Math.exp(-0.5)), 2);
    expect([child?.isSo, animal?.isSo]).toEqual([true, false]);
    expect(child?.margin).toBeCloseTo(0.5 - Math.log(0.6 / 0.4), 2);
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
    expect(child?.reasons.map(({ term }) => term)).toEqual(['cri', 'dog']);
    expect(child?.reasons[0]?.weight).toBeCloseTo(1);
    expect(child?.reasons[1]?.weight).toBe(-2);
    expect(child?.isSo).toBe(false);
  });

  it('says what the bias says of nothing', () => {
    expect(judge(new Map()).map(({ isSo }) => isSo)).toEqual([false, false]);
  });
});

import { describe, expect, it } from 'vitest';
import { packWeights } from '../../../../corpus/pack-weights.ts';
import { openWordModel } from '../../../../recognition/word-model/open-word-model.ts';

const TERMS = ['cri', 'dog'];
/** "cri" weighs a half, "dog" -2 for the first row; for the second "dog" a half. */
const judge = openWordModel(
  packWeights(
    {
      rows: [
        { id: 'child', bias: 0, threshold: 0.6, weights: { cri: 0.5, dog: -2 } },
        { id: 'animal', bias: -1, threshold: 0.6, weights: { dog: 0.5 } },
      ],
    },
    TERMS,
  ),
  () => TERMS,
);

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

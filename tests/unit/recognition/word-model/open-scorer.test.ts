import { describe, expect, it } from 'vitest';
import { packWeights } from '../../../../corpus/pack-weights.ts';
import { openScorer } from '../../../../recognition/word-model/open-scorer.ts';
import { logistic, openWordModel } from '../../../../recognition/word-model/open-word-model.ts';

const terms = () => ['@reward', 'cri', 'hug'];
const weights = packWeights(
  {
    rows: [
      { id: 'one', bias: -1, threshold: 0.5, weights: { cri: 4, '@reward': -4 } },
      { id: 'two', bias: -1, threshold: 0.5, weights: { hug: 2 } },
    ],
  },
  terms(),
);

describe('openScorer', () => {
  it.each([[['cri']], [['hug', '@reward']], [['unknown']], [[]]])('judges %j as a word model does', (given) => {
    const expected = openWordModel(weights, terms)(new Map(given.map((term) => [term, 1])));
    const scores = openScorer(weights, terms)(new Set(given));
    expect(scores.map(({ id, isSo }) => [id, isSo])).toEqual(expected.map(({ id, isSo }) => [id, isSo]));
    scores.forEach(({ confidence }, at) => {
      expect(confidence).toBeCloseTo(expected[at]?.confidence ?? -1, 9);
    });
  });

  it('counts each term as much as it is given', () => {
    const [one, two] = openScorer(
      weights,
      terms,
    )(
      new Map([
        ['cri', 0.5],
        ['hug', 0],
      ]),
    );
    expect(one?.confidence).toBeCloseTo(logistic(1), 1);
    expect(two?.confidence).toBeCloseTo(logistic(-1), 9);
  });
});

import { describe, expect, it } from 'vitest';
import { openScorer } from '../../../../recognition/word-model/open-scorer.ts';
import { openWordModel } from '../../../../recognition/word-model/open-word-model.ts';
import { toLetter } from '../../../../recognition/word-model/weight-letters.ts';

const row = (id: string, ...weights: readonly number[]) => ({
  id,
  bias: -1,
  threshold: 0.5,
  weights: weights.map((weight) => toLetter(weight, 4)).join(''),
});
const data = { terms: 'cri\nhug\n@reward', largest: 4, rows: [row('one', 4, 0, -4), row('two', 0, 2, 0)] };

describe('openScorer', () => {
  it.each([[['cri']], [['hug', '@reward']], [['unknown']], [[]]])('judges %j as a word model does', (terms) => {
    const expected = openWordModel(data)(new Map(terms.map((term) => [term, 1])));
    const scores = openScorer(data)(new Set(terms));
    expect(scores.map(({ id, isSo }) => [id, isSo])).toEqual(expected.map(({ id, isSo }) => [id, isSo]));
    scores.forEach(({ confidence }, at) => {
      expect(confidence).toBeCloseTo(expected[at]?.confidence ?? -1, 9);
    });
  });
});

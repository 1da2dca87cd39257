import { describe, expect, it } from 'vitest';
import { fitSparseLogistic, predictSparse, type SparseRow } from '../../../../scripts/fit/sparse-logistic.ts';

/** Term 0 says yes, term 1 says no, term 2 says nothing. */
const ROWS: SparseRow[] = Array.from({ length: 60 }, (_, index) => {
  const y = index % 2 === 0 ? 1 : 0;
  const turned = index % 10 === 0;
  return {
    terms: [(y === 1) !== turned ? 0 : 1, ...(index % 3 === 0 ? [2] : [])],
    values: [1, 1],
    y,
    importance: 1,
  };
});
const hold = (l1: number, penalty = 0.5, expected = [0, 0, 0]) => ({
  penalties: new Float64Array(3).fill(penalty),
  expected: new Float64Array(expected),
  l1,
});
const loss = (bias: number, weights: Float64Array, penalty: number) =>
  ROWS.reduce(
    (sum, row) => sum - Math.log(Math.abs(1 - row.y - predictSparse({ bias, weights }, row))),
    weights.reduce((sum, weight) => sum + (penalty / 2) * weight ** 2, 0),
  );

describe('fitSparseLogistic', () => {
  it('finds the lowest point: any small move away is worse', () => {
    const { bias, weights } = fitSparseLogistic(ROWS, hold(0));
    const best = loss(bias, weights, 0.5);
    for (const [index, by] of [0, 1, 2].flatMap((index) => [[index, 0.05] as const, [index, -0.05] as const]))
      expect(
        loss(
          bias,
          weights.map((weight, at) => (at === index ? weight + by : weight)),
          0.5,
        ),
      ).toBeGreaterThan(best);
    expect(loss(bias + 0.05, weights, 0.5)).toBeGreaterThan(best);
  });

  it('leaves out by L1 what says nothing', () => {
    const { weights } = fitSparseLogistic(ROWS, hold(1.5));
    expect(weights[2]).toBe(0);
    expect(weights[0]).toBeGreaterThan(0);
    expect(weights[1]).toBeLessThan(0);
  });

  it('stays near what is expected where it is held', () => {
    const { weights } = fitSparseLogistic(ROWS, hold(0, 10_000, [0.3, 0, 1]));
    expect(weights[0]).toBeCloseTo(0.3, 1);
    expect(weights[2]).toBeCloseTo(1, 1);
  });

  it('heeds how much an example counts', () => {
    const silent = ROWS.map((row) => ({ ...row, importance: row.y === 1 ? 0.01 : 1 }));
    expect(fitSparseLogistic(silent, hold(0)).bias).toBeLessThan(fitSparseLogistic(ROWS, hold(0)).bias);
  });
});

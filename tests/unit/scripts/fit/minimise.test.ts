import { describe, expect, it } from 'vitest';
import { minimise } from '../../../../scripts/fit/minimise.ts';

describe('minimise', () => {
  it('finds the bottom of a long bent valley (Rosenbrock)', () => {
    const valley = ([x = 0, y = 0]: Float64Array, slope: Float64Array) => {
      slope[0] = -2 * (1 - x) - 400 * x * (y - x * x);
      slope[1] = 200 * (y - x * x);
      return (1 - x) ** 2 + 100 * (y - x * x) ** 2;
    };
    const [x = 0, y = 0] = minimise(valley, Float64Array.of(-1.2, 1), 200, 1e-12);
    expect(x).toBeCloseTo(1, 3);
    expect(y).toBeCloseTo(1, 3);
  });

  it('stays where nothing is gained, and leaves the start as it was', () => {
    const start = Float64Array.of(3, 0);
    const bowl = (at: Float64Array, slope: Float64Array) => {
      slope.set([at[0] === undefined ? 0 : 2 * (at[0] - 3), 2 * (at[1] ?? 0)]);
      return ((at[0] ?? 0) - 3) ** 2 + (at[1] ?? 0) ** 2;
    };
    expect([...minimise(bowl, start, 10)]).toEqual([3, 0]);
    expect([...start]).toEqual([3, 0]);
  });

  it('goes no further than it is allowed', () => {
    let asked = 0;
    const endless = (at: Float64Array, slope: Float64Array) => {
      asked += 1;
      slope[0] = -1;
      return -(at[0] ?? 0);
    };
    minimise(endless, Float64Array.of(0), 5);
    expect(asked).toBe(6);
  });
});

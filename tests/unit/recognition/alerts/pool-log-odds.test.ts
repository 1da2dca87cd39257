import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { poolLogOdds } from '../../../../recognition/alerts/pool-log-odds.ts';

const logOdds = fc.double({ min: -20, max: 20, noNaN: true });

describe('poolLogOdds', () => {
  it('takes one sentence at its word', () => {
    expect(poolLogOdds([1.5])).toBe(1.5);
  });

  it('lets one grave sentence stand out of many dull ones, a little less the more there are', () => {
    const among = (dull: number) => poolLogOdds([3, ...Array.from({ length: dull }, () => -6)]);
    expect(among(20)).toBeGreaterThan(1);
    expect(among(20)).toBeLessThan(among(5));
  });

  it('takes any number of sentences', () => {
    expect(poolLogOdds(Array.from({ length: 300_000 }, () => -6))).toBeCloseTo(-6 + 0.4 * Math.log(300_000), 6);
  });

  it('never falls below the mean, nor rises above the sum, of the odds', () => {
    fc.assert(
      fc.property(fc.array(logOdds, { minLength: 1, maxLength: 40 }), (all) => {
        const sum = Math.log(all.reduce((total, each) => total + Math.exp(each), 0));
        expect(poolLogOdds(all)).toBeLessThanOrEqual(sum + 1e-9);
        expect(poolLogOdds(all)).toBeGreaterThanOrEqual(sum - Math.log(all.length) - 1e-9);
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { chooseThreshold } from '../../../../scripts/fit/choose-threshold.ts';

it('stands between what is so and what is not', () => {
  const cases = [
    { margin: 2, truth: true },
    { margin: 0.4, truth: true },
    { margin: -0.2, truth: false },
    { margin: -3, truth: false },
  ];
  expect(chooseThreshold(cases, 1)).toBeCloseTo(0.1);
});

it('says nothing of nothing', () => {
  expect(chooseThreshold([], 1)).toBe(0);
});

it('asks for more where precision counts for more', () => {
  const cases = [3, 2, 0.5, 0.4, -1].map((margin, at) => ({ margin, truth: at < 2 || at === 4 }));
  expect(chooseThreshold(cases, 0.3)).toBeGreaterThan(chooseThreshold(cases, 3));
});

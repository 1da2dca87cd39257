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

it('takes the middle of margins that do alike, not the luckiest of them', () => {
  const clear = Array.from({ length: 200 }, (_, at) => ({ margin: 3 + at / 100, truth: true }));
  const mixed = [2, 1.5, 1, 0.5].map((margin, at) => ({ margin, truth: at % 2 === 0 }));
  const silent = Array.from({ length: 200 }, (_, at) => ({ margin: -1 - at / 100, truth: false }));
  const threshold = chooseThreshold([...clear, ...mixed, ...silent], 1);
  expect(threshold).toBeGreaterThan(0.4);
  expect(threshold).toBeLessThan(1.6);
});

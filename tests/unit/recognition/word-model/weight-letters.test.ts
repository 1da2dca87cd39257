import { expect, it } from 'vitest';
import { toLetter, toWeight } from '../../../../recognition/word-model/weight-letters.ts';

const LARGEST = 2.5;
const weights = Array.from({ length: 501 }, (_, index) => (index - 250) / 100);

it('keeps a weight within a few per cent, small ones too, in letters that JSON leaves as they are', () => {
  const letters = weights.map((weight) => toLetter(weight, LARGEST));
  for (const [index, weight] of weights.entries()) {
    const back = toWeight(letters[index] ?? '', LARGEST);
    expect(Math.abs(back - weight)).toBeLessThanOrEqual(0.004 + 0.1 * Math.abs(weight));
  }
  expect(JSON.stringify(letters.join('')).length).toBe(weights.length + 2);
});

it('keeps nothing, the largest and the smallest exactly', () => {
  for (const weight of [0, LARGEST, -LARGEST]) expect(toWeight(toLetter(weight, LARGEST), LARGEST)).toBe(weight);
});

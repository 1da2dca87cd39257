import { describe, expect, it } from 'vitest';
import { choose, fitChoice, type Option } from '../../../../scripts/fit/fit-choice.ts';

function option(isRight: boolean, measures: Record<string, number>): Option {
  return { isRight, measures: new Map(Object.entries(measures)) };
}

describe('fitChoice', () => {
  const questions = [
    [option(true, { loud: 1 }), option(false, { first: 1 })],
    [option(false, { first: 1, loud: 0 }), option(true, { loud: 1 }), option(false, {})],
    [option(true, { loud: 2, first: 1 }), option(false, { loud: 1 })],
  ];

  it('learns what the right ones have', () => {
    const choice = fitChoice(questions, 0.1);
    expect(choice.names).toEqual(['loud', 'first']);
    expect(choice.weights[0]).toBeGreaterThan(1);
    expect(questions.map((options) => options[choose(choice, options)]?.isRight)).toEqual([true, true, true]);
  });

  it('is pulled toward nothing', () => {
    const [free, held] = [fitChoice(questions, 0.1), fitChoice(questions, 100)];
    expect(Math.abs(held.weights[0] ?? 1)).toBeLessThan(Math.abs(free.weights[0] ?? 0) / 10);
  });

  it('learns nothing where all are right', () => {
    const { weights } = fitChoice([[option(true, { loud: 1 }), option(true, { first: 1 })]], 1);
    expect([...weights].every((weight) => Math.abs(weight) < 1e-6)).toBe(true);
  });
});

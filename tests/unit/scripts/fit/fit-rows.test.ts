import { expect, it } from 'vitest';
import { fitRows, type SentenceExample, toValues } from '../../../../scripts/fit/fit-rows.ts';

function example(words: string, ...ids: readonly string[]): SentenceExample {
  return { terms: toValues(new Set(words.split(' '))), ids: new Set(ids), unsure: new Set(), importance: 1 };
}

it('learns which words speak for a row, and leaves out who is unsure', () => {
  const examples = Array.from({ length: 20 }, () => [
    example('promise sweet', 'bribe'),
    example('hold hand'),
    { ...example('hold tight'), unsure: new Set(['bribe']) },
  ]).flat();
  const [row] = fitRows(['bribe'], examples, { minExamples: 2, l1: 0.1, l2: 1, threshold: 0.5, expected: () => 0 });
  const judge = (words: string) => row?.judge(toValues(new Set(words.split(' ')))) ?? -1;
  expect(judge('promise sweet')).toBeGreaterThan(0.8);
  expect(judge('hold hand')).toBeLessThan(0.2);
  expect(row?.model.weights[row.terms.indexOf('tight')]).toBe(0);
});

it('lets go of small weights, and stays as sure on the whole', () => {
  const examples = Array.from({ length: 20 }, () => [
    example('promise sweet', 'bribe'),
    example('promise walk'),
    example('hold hand'),
  ]).flat();
  const hold = { minExamples: 2, l1: 0.1, l2: 1, threshold: 0.5, expected: () => 0 };
  const [whole] = fitRows(['bribe'], examples, hold);
  const largest = Math.max(...(whole?.model.weights ?? []).map(Math.abs));
  const [row] = fitRows(['bribe'], examples, { ...hold, smallest: largest });
  const sure = (each: typeof row) => examples.reduce((sum, { terms }) => sum + (each?.judge(terms) ?? 0), 0);
  expect((row?.model.weights ?? []).filter((weight) => weight !== 0)).toHaveLength(1);
  expect(sure(row)).toBeCloseTo(sure(whole), 1);
});

it('rounds weights to whole steps, and stays as sure on the whole', () => {
  const examples = Array.from({ length: 20 }, () => [
    example('promise sweet', 'bribe'),
    example('promise walk'),
    example('hold hand'),
  ]).flat();
  const hold = { minExamples: 2, l1: 0.1, l2: 1, threshold: 0.5, expected: () => 0 };
  const [whole] = fitRows(['bribe'], examples, hold);
  const [row] = fitRows(['bribe'], examples, { ...hold, step: 0.5 });
  const sure = (each: typeof row) => examples.reduce((sum, { terms }) => sum + (each?.judge(terms) ?? 0), 0);
  expect(row?.model.weights.every((weight) => Number.isInteger(weight / 0.5))).toBe(true);
  expect(row?.model.weights.some((weight) => weight !== 0)).toBe(true);
  expect(sure(row)).toBeCloseTo(sure(whole), 1);
});

it('asks more of costly terms: more examples, and a harder pull', () => {
  const examples = Array.from({ length: 20 }, () => [example('promise sweet', 'bribe'), example('hold hand')]).flat();
  const hold = { minExamples: 2, l1: 0.1, l2: 1, threshold: 0.5, expected: () => 0 };
  const weigh = (minExamples: number, l1: number) => {
    const costly = { is: (term: string) => term === 'sweet', minExamples, l1 };
    const [row] = fitRows(['bribe'], examples, { ...hold, costly });
    return row?.model.weights[row.terms.indexOf('sweet')];
  };
  expect(weigh(2, 0.1)).toBeGreaterThan(0);
  expect(weigh(2, 5)).toBe(0);
  expect(weigh(21, 0.1)).toBeUndefined();
});

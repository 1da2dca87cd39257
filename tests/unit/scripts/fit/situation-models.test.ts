import { describe, expect, it } from 'vitest';
import { fitSituations, type SituationExample } from '../../../../scripts/fit/situation-models.ts';
import { predictSparse } from '../../../../scripts/fit/sparse-logistic.ts';

function example(at: number, word: string, situation: string, terms: readonly string[] = []): SituationExample {
  const values = new Map([word, ...terms].map((term) => [term, 1]));
  const situations = new Set([situation]);
  return { id: `${at}`, set: 's', topics: ['separation-anxiety'], values, sentences: [], situations };
}

const examples = Array.from({ length: 12 }, (_, at) => [
  example(at, 'gate', 'drop-off', ['drop-off: any']),
  at % 2 === 0 ? example(at, 'duvet', 'bedtime', ['bedtime: any']) : example(at, 'storei', 'bedtime'),
]).flat();

describe('fitSituations', () => {
  const models = fitSituations(examples);
  const likeliest = (...terms: readonly string[]) => {
    const values = new Map(terms.map((term) => [term, 1]));
    return models
      .map(({ id, table, model }) => ({ id, confidence: predictSparse(model, table.toRow(values)) }))
      .sort((one, other) => other.confidence - one.confidence)
      .map(({ id }) => id)[0];
  };

  it('learns words that no phrase names', () => {
    expect(likeliest('storei')).toBe('bedtime');
    expect(likeliest('gate', 'drop-off: any')).toBe('drop-off');
  });

  it('expects of a situation without examples what phrases weigh in the others', () => {
    const { table, model } = models.find(({ id }) => id === 'bathroom') ?? { table: null, model: null };
    expect(model?.weights[table?.terms.indexOf('bathroom: any') ?? -1]).toBeGreaterThan(0.5);
  });

  it('gives the same twice', () => {
    expect(fitSituations(examples).map(({ model }) => model)).toEqual(models.map(({ model }) => model));
  });
});

import { describe, expect, it } from 'vitest';
import { fitSituations, type SituationExample, scoresOf } from '../../../../scripts/fit/situation-models.ts';

function example(at: number, word: string, situation: string, terms: readonly string[] = []): SituationExample {
  const values = new Map([word, ...terms].map((term) => [term, 1]));
  return { id: `${at}`, set: 's', topics: ['separation-anxiety'], values, situations: new Set([situation]) };
}

const examples = Array.from({ length: 12 }, (_, at) => [
  example(at, 'gate', 'drop-off', ['drop-off: any']),
  at % 2 === 0 ? example(at, 'duvet', 'bedtime', ['bedtime: any']) : example(at, 'storei', 'bedtime'),
]).flat();

describe('fitSituations', () => {
  const models = fitSituations(examples);
  const likeliest = (...terms: readonly string[]) =>
    scoresOf(models, { topics: ['separation-anxiety'], values: new Map(terms.map((term) => [term, 1])) }, 0.5)
      .sort((one, other) => other.confidence - one.confidence)
      .map(({ id }) => id)[0];

  it('learns words that no phrase names', () => {
    expect(likeliest('storei')).toBe('bedtime');
    expect(likeliest('gate', 'drop-off: any')).toBe('drop-off');
  });

  it('expects of a situation without examples what phrases weigh in the others', () => {
    const { table, model } = models.find(({ id }) => id === 'bathroom') ?? { table: null, model: null };
    expect(model?.weights[table?.terms.indexOf('bathroom: any') ?? -1]).toBeGreaterThan(0.5);
  });

  it('says nothing of situations that the topics rule out', () => {
    const scores = scoresOf(models, { topics: ['separation-anxiety'], values: new Map() }, 0.5);
    expect(scores.map(({ id }) => id)).not.toContain('pushes-away');
  });

  it('gives the same twice', () => {
    expect(fitSituations(examples).map(({ model }) => model)).toEqual(models.map(({ model }) => model));
  });
});

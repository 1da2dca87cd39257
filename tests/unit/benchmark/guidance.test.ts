import { describe, expect, it } from 'vitest';
import { guidanceCorpus } from '#corpus/guidance';
import { isForAge } from '../../../guidance/is-for-age.ts';
import { judgeChoices, measureGuidance, readJudgements } from '../../benchmark/measure-guidance.ts';

/** Lowest measures allowed: a little under what is reached, so that a change of words does not break the build. */
const FLOORS = { precision: 0.92, allWouldDo: 0.82, rightFirst: 0.79 };

describe('the first three points on the judged threads', () => {
  const judgements = readJudgements('tests/benchmark/judgements.yaml');
  const tuned = judgements.filter(({ held }) => !held);
  const held = judgements.filter(({ held }) => held === true);
  const second = judgements.filter(({ held }) => held === 'second' || held === 'second-open');

  it('is measured on at least 60 threads, 20 of them held out, and 30 judged afterwards', () => {
    expect(judgements.length).toBeGreaterThanOrEqual(60);
    expect(held.length).toBeGreaterThanOrEqual(20);
    expect(second.length).toBeGreaterThanOrEqual(30);
  });

  it.each(Object.entries(FLOORS))('keeps %s at %d or above, in each set', (measure, floor) => {
    for (const set of [tuned, held, second]) {
      const measures = new Map(Object.entries(measureGuidance(judgeChoices(guidanceCorpus, set))));
      expect(measures.get(measure)).toBeGreaterThanOrEqual(floor);
    }
  });

  it('names only strategies that exist, for the age of the thread', () => {
    const known = new Map(guidanceCorpus.points.map((point) => [point.id, point]));
    const faults = judgements.flatMap(({ thread, ageMonths, right, fine, wrong }) => [
      ...[...right, ...fine].filter((id) => !isForAge(known.get(id)?.ages, ageMonths)).map((id) => `${thread}: ${id}`),
      ...[...right, ...fine, ...Object.keys(wrong)].filter((id) => known.get(id)?.kind !== 'strategy'),
    ]);
    expect(faults).toEqual([]);
  });

  it('puts no point into two lists', () => {
    const twice = judgements.flatMap(({ right, fine, wrong }) => {
      const ids = [...right, ...fine, ...Object.keys(wrong)];
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  });
});

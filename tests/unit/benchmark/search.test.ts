import { describe, expect, it } from 'vitest';
import { guidanceCorpus } from '#corpus/guidance';
import { createSearch } from '../../../guidance/search.ts';
import { alertsInText } from '../../../recognition/alerts-in-text.ts';
import { measureSearch, readQueries } from '../../benchmark/measure-search.ts';

/** Lowest measures allowed: a little under what the search reaches, so that a change of words does not break the build. */
const FLOORS = { ndcgAt5: 0.83, rightInTop3: 0.95, rightInTop3Typos: 0.95, honestNothing: 0.95, warningFirst: 1 };

describe('search on the judged queries', () => {
  const queries = readQueries('tests/benchmark/queries.yaml');
  // The second held-out set is reported, not yet held to a floor.
  const first = queries.filter(({ held }) => typeof held === 'boolean');
  const measures = measureSearch(guidanceCorpus, createSearch(guidanceCorpus, alertsInText), first);

  it('is measured on at least 120 queries, a third of them held out', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(queries.filter(({ held }) => held).length / queries.length).toBeGreaterThan(0.32);
  });

  it.each(Object.entries(FLOORS))('keeps %s at %d or above', (measure, floor) => {
    expect(measures).toHaveProperty(measure);
    expect(new Map(Object.entries(measures)).get(measure)).toBeGreaterThanOrEqual(floor);
  });

  it('names only rows that exist', () => {
    const known = new Set([
      ...guidanceCorpus.points.map(({ id }) => id),
      ...guidanceCorpus.warningSigns.map(({ id }) => id),
      ...guidanceCorpus.cards.map(({ id }) => id),
      ...guidanceCorpus.advice.map(({ id }) => id),
    ]);
    expect(queries.flatMap(({ relevant }) => Object.keys(relevant)).filter((id) => !known.has(id))).toEqual([]);
  });
});

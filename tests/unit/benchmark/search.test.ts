import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guidanceCorpus } from '#corpus/guidance';
import { isWarning } from '../../../guidance/search/rows.ts';
import { createSearch } from '../../../guidance/search.ts';
import { recogniseQuery } from '../../../recognition/recognise-query.ts';
import { measureSearch, readQueries } from '../../benchmark/measure-search.ts';
import { measureRedFlags, readLabelledQueries } from '../../benchmark/red-flag-queries.ts';

/** Lowest measures allowed: a little under what the search reaches, so that a change of words does not break the build. */
const FLOORS = { ndcgAt5: 0.87, rightInTop3: 0.96, rightInTop3Typos: 0.95, honestNothing: 0.95, warningFirst: 1 };

/** The same for the sixty fresh queries, of which one more or less is much. */
const FLOORS_OF_SECOND = {
  ndcgAt5: 0.8,
  rightInTop3: 0.95,
  rightInTop3Typos: 0.9,
  honestNothing: 0.95,
  warningFirst: 1,
};

describe('search on the judged queries', () => {
  const queries = readQueries('tests/benchmark/queries.yaml');
  const search = createSearch(guidanceCorpus, recogniseQuery);
  const first = queries.filter(({ held }) => typeof held === 'boolean');
  const second = queries.filter(({ held }) => typeof held !== 'boolean');
  const measures = measureSearch(guidanceCorpus, search, first);
  const measuresOfSecond = measureSearch(guidanceCorpus, search, second);

  it('is measured on at least 120 queries, a third of them held out', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(queries.filter(({ held }) => held).length / queries.length).toBeGreaterThan(0.32);
  });

  it.each(Object.entries(FLOORS))('keeps %s at %d or above', (measure, floor) => {
    expect(measures).toHaveProperty(measure);
    expect(new Map(Object.entries(measures)).get(measure)).toBeGreaterThanOrEqual(floor);
  });

  it.each(Object.entries(FLOORS_OF_SECOND))('keeps %s of the fresh queries at %d or above', (measure, floor) => {
    expect(new Map(Object.entries(measuresOfSecond)).get(measure)).toBeGreaterThanOrEqual(floor);
  });

  it.each([
    'toddler hits mum',
    'kills time',
    'baby grabs my daughters hair',
    'kids kill each other playing',
    "can't go to work",
    'blue blanket',
    'sitter tonight, toddler panics',
  ])('is not alarmed by %j', (query) => {
    const [first] = search(query);
    expect(first && isWarning(first)).not.toBe(true);
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

/**
 * Bounds on queries that nobody reads and nothing learns from, by file, a little off what is reached. The second file's author
 * writes as people type at night, and tells as often of signs that can wait. A missed red flag is grave and a needless warning a
 * small harm: when the search came to hear 100 instead of 88 % of the first file, alarms at its near misses were let rise from 0.22.
 */
const BOUNDS = [
  ['red-flag-queries.jsonl', { warningFirst: 0.97, rightWarningFirst: 0.93, falseAlarms: 0.28 }],
  ['red-flag-queries-2.jsonl', { warningFirst: 0.94, rightWarningFirst: 0.75, falseAlarms: 0.13 }],
] as const;

describe.each(BOUNDS)('search on fresh queries, red flags and not, of %s', (file, bounds) => {
  const search = createSearch(guidanceCorpus, recogniseQuery);
  const measures = measureRedFlags(search, readLabelledQueries(readFileSync(`tests/benchmark/${file}`, 'utf8')));

  it('puts a warning first at red flags', () => {
    expect(measures.warningFirst).toBeGreaterThanOrEqual(bounds.warningFirst);
    expect(measures.rightWarningFirst).toBeGreaterThanOrEqual(bounds.rightWarningFirst);
  });

  it('is not alarmed by more of the others than now', () => {
    expect(measures.falseAlarms).toBeLessThanOrEqual(bounds.falseAlarms);
  });
});

/** `npm run benchmark:search [-- --misses]`: measures the search on judged queries; each set apart. */
import { readFileSync } from 'node:fs';
import { argv } from 'node:process';
import { guidanceCorpus } from '#corpus/guidance';
import { createSearch } from '../guidance/search.ts';
import { recogniseQuery } from '../recognition/recognise-query.ts';
import {
  gradesOf,
  type JudgedQuery,
  measureSearch,
  readQueries,
  type SearchMeasures,
} from '../tests/benchmark/measure-search.ts';
import { measureRedFlags, type RedFlagMeasures, readLabelledQueries } from '../tests/benchmark/red-flag-queries.ts';
import { toTable } from './to-table.ts';

const queries = readQueries('tests/benchmark/queries.yaml');
const search = createSearch(guidanceCorpus, recogniseQuery);
const tuned = queries.filter(({ held }) => !held);
const held = queries.filter(({ held: set }) => set === true);
const second = queries.filter(({ held: set }) => set === 'second');
const secondOpen = queries.filter(({ held: set }) => set === 'second-open');

console.log(toTable([['measure', 'bar', 'tuned', 'held out', 'second', 'second, open', 'all'], ...compare()]));
console.log(`\n${redFlags()}`);
console.log(`\n${timing()}`);
// Only of the tuned queries: who sees the misses of the others would tune to them.
if (argv.includes('--misses')) for (const query of [...tuned, ...secondOpen]) explain(query);

function compare(): readonly (readonly (string | number)[])[] {
  const sets = [tuned, held, second, secondOpen, queries].map((set) => measureSearch(guidanceCorpus, search, set));
  const row = (name: string, bar: string, measure: keyof SearchMeasures) => [
    name,
    bar,
    ...sets.map((measures) => (Number.isNaN(measures[measure]) ? '–' : measures[measure].toFixed(3))),
  ];
  return [
    ['queries', '', ...sets.map((measures) => String(measures.queries))],
    row('nDCG@5, plain and misspelt', '0.85', 'ndcgAt5'),
    row('right row in the first 3', '0.95', 'rightInTop3'),
    row('the same, misspelt', '0.90', 'rightInTop3Typos'),
    row('nothing fits: []', '0.95', 'honestNothing'),
    row('red flag: right warning first', '1', 'warningFirst'),
  ];
}

/** Fresh queries that no fit and no tuning has seen, by two authors. */
function redFlags(): string {
  const sets = ['red-flag-queries', 'red-flag-queries-2'].map((name) =>
    measureRedFlags(search, readLabelledQueries(readFileSync(`tests/benchmark/${name}.jsonl`, 'utf8'))),
  );
  const row = (name: string, cell: (measures: RedFlagMeasures) => string) => [name, ...sets.map(cell)];
  return toTable([
    row('fresh queries, unseen', ({ queries }) => String(queries)),
    row('red flag: a warning first', ({ warningFirst }) => warningFirst.toFixed(3)),
    row('red flag: a right warning first', ({ rightWarningFirst }) => rightWarningFirst.toFixed(3)),
    row('red flag: nothing found', ({ empty }) => String(empty)),
    row('no red flag, yet a warning first', ({ falseAlarms }) => falseAlarms.toFixed(3)),
  ]);
}

function timing(): string {
  const times = queries.map(({ query }) => {
    const start = performance.now();
    search(query);
    return performance.now() - start;
  });
  const sorted = times.sort((one, other) => one - other);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  return `a search takes ${at(0.5)} ms (median), ${at(0.95)} ms (p95) here`;
}

function explain(query: JudgedQuery): void {
  const grades = gradesOf(guidanceCorpus, query);
  const hits = search(query.query).slice(0, 5);
  const found = hits.map(({ point, score }) => `${grades.get(point.id) ?? 0} ${point.id} (${score.toFixed(1)})`);
  const isFine =
    query.group === 'nothing'
      ? hits.length === 0
      : hits.slice(0, 3).every(({ point }) => grades.has(point.id)) && hits.length > 0;
  if (!isFine) console.log(`\n${query.group}: ${query.query}\n  ${found.join('\n  ') || '[]'}`);
}

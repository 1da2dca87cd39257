import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GuidanceCorpus } from '../../corpus/schema.ts';
import { isForAge } from '../../guidance/is-for-age.ts';
import { readAgeInQuery } from '../../guidance/search/read-age.ts';
import { isWarning, listSearchRows } from '../../guidance/search/rows.ts';
import type { Search, SearchHit } from '../../guidance/search.ts';

const querySchema = z.strictObject({
  query: z.string(),
  group: z.enum(['plain', 'typo', 'red-flag', 'nothing']),
  held: z.union([z.boolean(), z.enum(['second', 'second-open'])]).default(false),
  about: z.array(z.string()).default([]),
  relevant: z.record(z.string(), z.int().min(1).max(3)).default({}),
});

/** A judged query of tests/benchmark/queries.yaml, which says what each field means. */
export type JudgedQuery = z.infer<typeof querySchema>;

/** How well the search answers a set of queries; NaN where a group has no query. */
export interface SearchMeasures {
  readonly queries: number;
  /** Mean over plain and misspelt queries; linear gains. */
  readonly ndcgAt5: number;
  /** Share of plain queries with a row of grade 2 or 3 among the first three. */
  readonly rightInTop3: number;
  /** The same for misspelt queries. */
  readonly rightInTop3Typos: number;
  /** Share of queries about nothing here that give no hit. */
  readonly honestNothing: number;
  /** Share of red-flag queries whose first hit is one of the right warnings. */
  readonly warningFirst: number;
}

/** Lowest grade that counts as a right answer. */
const MIN_RIGHT_GRADE = 2;

/** Points by rank, where a query is about their situation or topic. */
const GRADE_OF_RANK = [0, 3, 2, 1];

/** Reads the judged queries. */
export function readQueries(file: string): readonly JudgedQuery[] {
  return z.array(querySchema).parse(parse(readFileSync(file, 'utf8')));
}

/** Measures the search on judged queries. */
export function measureSearch(corpus: GuidanceCorpus, search: Search, queries: readonly JudgedQuery[]): SearchMeasures {
  const results = queries.map((query) => ({ query, hits: search(query.query), grades: gradesOf(corpus, query) }));
  const inGroup = (group: JudgedQuery['group']) => results.filter(({ query }) => query.group === group);
  const answered = [...inGroup('plain'), ...inGroup('typo')];
  const isRight = ({ hits, grades }: (typeof results)[number]) =>
    hits.slice(0, 3).some(({ point }) => (grades.get(point.id) ?? 0) >= MIN_RIGHT_GRADE);
  return {
    queries: queries.length,
    ndcgAt5: mean(answered.map(({ hits, grades }) => ndcg(hits, grades, 5))),
    rightInTop3: mean(inGroup('plain').map((result) => Number(isRight(result)))),
    rightInTop3Typos: mean(inGroup('typo').map((result) => Number(isRight(result)))),
    honestNothing: mean(inGroup('nothing').map(({ hits }) => Number(hits.length === 0))),
    warningFirst: mean(inGroup('red-flag').map(({ hits, grades }) => Number(startsWithWarning(hits, grades)))),
  };
}

/** The grade of each row for a query; a row for another age than the query's has none. */
export function gradesOf(corpus: GuidanceCorpus, query: JudgedQuery): ReadonlyMap<string, number> {
  const ageMonths = readAgeInQuery(query.query)?.ageMonths ?? null;
  const rows = listSearchRows(corpus).filter(({ point }) => isForAge(point.ages, ageMonths));
  const graded = rows.map(({ point }): [string, number] => {
    const isAbout =
      'rank' in point &&
      (point.situations.some((id) => query.about.includes(id)) ||
        (point.situations.length === 0 && point.topics.some((id) => query.about.includes(id))));
    return [point.id, query.relevant[point.id] ?? (isAbout ? (GRADE_OF_RANK[point.rank] ?? 0) : 0)];
  });
  return new Map(graded.filter(([, grade]) => grade > 0));
}

function startsWithWarning(hits: readonly SearchHit[], grades: ReadonlyMap<string, number>): boolean {
  const [first] = hits;
  return first !== undefined && isWarning(first) && grades.has(first.point.id);
}

function ndcg(hits: readonly SearchHit[], grades: ReadonlyMap<string, number>, count: number): number {
  const ideal = gain(
    [...grades.values()].sort((one, other) => other - one),
    count,
  );
  return ideal === 0
    ? 0
    : gain(
        hits.map(({ point }) => grades.get(point.id) ?? 0),
        count,
      ) / ideal;
}

function gain(grades: readonly number[], count: number): number {
  return grades.slice(0, count).reduce((sum, grade, place) => sum + grade / Math.log2(place + 2), 0);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

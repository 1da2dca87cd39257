import type { SearchResult } from 'minisearch';
import type { GuidanceCorpus } from '../../corpus/schema.ts';
import type { BuiltIndex } from './built-index.ts';
import { type WeighedQuery, weighQuery } from './coverage.ts';
import { loadIndex } from './load-index.ts';
import { lookUpTerms } from './look-up-terms.ts';
import type { QueryReading } from './read-query.ts';
import { makeKeywordTest } from './red-flags.ts';
import { isWarning, listSubjects, type SearchKind, type SearchRow, subjectsOf } from './rows.ts';
import type { TermReaders } from './terms.ts';

/** How well a row answers a query. */
export interface WeighedRow {
  readonly row: SearchRow;
  /** ≥ 0; comparable within one query only. */
  readonly score: number;
  /** Whether it answers enough of what the query says to be shown. */
  readonly isAnswer: boolean;
  /** Whether it is a grave warning that the query asks for by a keyword of its own. */
  readonly isAsked: boolean;
  /** Its terms that the query met. */
  readonly matched: readonly string[];
}

/** A row and its subject must answer so much of what the query says. Chosen on the tuned queries; 0.4 to 0.7 is sensible. */
const MIN_COVERAGE = 0.51;
/** … and more of it a warning that the query does not raise: "blue blanket" is not about blue lips. */
const MIN_COVERAGE_OF_QUIET_WARNING = 0.75;

/** How much the situation of a row tells, against its own words. Chosen on the tuned queries; 1 to 3 is sensible. */
const SUBJECT_WEIGHT = 2.5;
/** What a recognised situation adds to its rows, of the best score of any situation by words. Chosen on the tuned queries. */
const RECOGNISED_WEIGHT = 0.5;
/** Where no situation answers by words, a recognised one counts as one that answers faintly. */
const MIN_SUBJECT_SCORE = 1;
/** A row for several situations answers each a little less than one for this very situation. */
const WEIGHT_AMONG_SEVERAL = 0.6;

/** First-screen points win over those shown on demand, where words do not decide. By rank; there is no rank 0. */
const RANK_WEIGHTS = [1, 1.25, 1, 0.7];
/** A warning that the query does not raise comes after what to do. */
const WEIGHT_OF_QUIET_WARNING = 0.5;
/** What a row gains that is of the kind asked for. */
const WEIGHT_OF_ASKED_KIND = 1.6;

/**
 * Makes the scales: every row, in its order, weighed against a query by its own words and by those of its situation.
 *
 * @param rows - as `listSearchRows` lists the corpus.
 * @param built - made from this very corpus (`buildSearchIndex`).
 */
export function makeRowWeigher(
  corpus: GuidanceCorpus,
  rows: readonly SearchRow[],
  { rows: builtRows, subjects: builtSubjects }: Pick<BuiltIndex, 'rows' | 'subjects'>,
  { readTerms, readClosely }: TermReaders,
): (query: QueryReading) => readonly WeighedRow[] {
  const rowIndex = loadIndex(
    builtRows,
    rows.map(({ point }) => point.id),
    readTerms,
  );
  const subjectIndex = loadIndex(
    builtSubjects,
    listSubjects(corpus).map(({ id }) => id),
    readTerms,
  );
  const isAskedByKeyword = makeKeywordTest(rows, readClosely);
  const countOf = (term: string) => lookUpTerms(rowIndex, { terms: [term], weightOf: () => 1 }).size;

  return ({ terms, closeTerms, situations, kinds }) => {
    const weighed = weighQuery(terms, countOf, rowIndex.documentCount);
    const own = lookUpTerms(rowIndex, weighed);
    const subjects = lookUpTerms(subjectIndex, weighed);
    const bestSubjectScore = Math.max(MIN_SUBJECT_SCORE, ...[...subjects.values()].map(({ score }) => score));
    return rows.map((row) => {
      const match = own.get(row.point.id);
      const subject = bestSubject(row, subjects, weighed);
      const isRecognised = subjectsOf(row).some((id) => situations.some((situation) => situation === id));
      const ownCoverage = weighed.coverageOf(match?.queryTerms ?? []);
      const coverage = weighed.coverageOf([...(match?.queryTerms ?? []), ...subject.terms]);
      const subjectScore = subject.score + (isRecognised ? bestSubjectScore * RECOGNISED_WEIGHT : 0);
      const isAsked = isAskedByKeyword(row, closeTerms, ownCoverage);
      return {
        row,
        score: ((match?.score ?? 0) * ownCoverage + SUBJECT_WEIGHT * subjectScore) * weightOf(row, kinds),
        isAsked,
        isAnswer: isAsked || coverage >= minCoverage(row, isRecognised),
        matched: match?.terms ?? [],
      };
    });
  };
}

/** What the best of a row's situations answers; nothing where none does. */
function bestSubject(
  row: SearchRow,
  subjects: ReadonlyMap<string, SearchResult>,
  { coverageOf }: WeighedQuery,
): { readonly score: number; readonly terms: readonly string[] } {
  const ids = subjectsOf(row);
  const share = ids.length > 1 ? WEIGHT_AMONG_SEVERAL : 1;
  return ids
    .flatMap((id) => subjects.get(id) ?? [])
    .map(({ score, queryTerms }) => ({ score: score * coverageOf(queryTerms) * share, terms: queryTerms }))
    .reduce((best, match) => (best.score >= match.score ? best : match), { score: 0, terms: [] as string[] });
}

function minCoverage(row: SearchRow, isRecognised: boolean): number {
  if (isWarning(row)) return MIN_COVERAGE_OF_QUIET_WARNING;
  return isRecognised ? 0 : MIN_COVERAGE;
}

function weightOf(row: SearchRow, kinds: ReadonlySet<SearchKind>): number {
  const rank = 'rank' in row.point ? (RANK_WEIGHTS[row.point.rank] ?? 1) : 1;
  return rank * (isWarning(row) ? WEIGHT_OF_QUIET_WARNING : 1) * (kinds.has(row.kind) ? WEIGHT_OF_ASKED_KIND : 1);
}

import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import { searchIndex } from '#corpus/search';
import type { GuidanceCorpus, Point, WarningSign } from '../corpus/schema.ts';
import type { SituationId } from '../corpus/vocabulary.ts';
import { isForAge } from './is-for-age.ts';
import type { BuiltIndex } from './search/built-index.ts';
import { makeSpellingCorrector } from './search/correct-spelling.ts';
import { type WeighedQuery, weighQuery } from './search/coverage.ts';
import { kindsAsked } from './search/kinds-asked.ts';
import { loadIndex } from './search/load-index.ts';
import { readAgeInQuery } from './search/read-age.ts';
import { makeKeywordTest, type RedFlagReading, raiseWarnings } from './search/red-flags.ts';
import { isWarning, listSearchRows, listSubjects, type SearchKind, type SearchRow, subjectsOf } from './search/rows.ts';
import { FILLER_WORDS, makeTermReader, type ReadTerms } from './search/terms.ts';

/** One row that answers a query. */
export interface SearchHit {
  /** A card is given in the shape of a sign, and checked advice in that of a point: `kind` tells. */
  readonly point: Point | WarningSign;
  readonly kind: SearchKind;
  /** Above 0; comparable within one query only. */
  readonly score: number;
  /** Words of headline and text that answered, as written there: to highlight. */
  readonly terms: readonly string[];
}

/** What recognition makes of a query. */
export interface QueryReading {
  /** Situations by phrases, as in a thread; none for most queries. */
  readonly situations: readonly SituationId[];
  readonly redFlag: RedFlagReading;
}

/** Reads a query as recognition does; `knownWords` are words that it knows, to which typing errors may be mended. */
export interface RecogniseQuery {
  (query: string): QueryReading;
  readonly knownWords: readonly string[];
}

/** Recognises nothing: words alone count. */
const BY_WORDS_ALONE: RecogniseQuery = Object.assign(
  () => ({ situations: [], redFlag: { confidence: 0, warnings: [] } }),
  { knownWords: [] },
);

/** Finds rows for a query. An age in the query ("18mo") goes before the one in the options. */
export type Search = (query: string, options?: { readonly ageMonths?: number | null }) => readonly SearchHit[];

/** A row and its subject must answer so much of what the query says. Chosen on the tuned queries; 0.4 to 0.7 is sensible. */
const MIN_COVERAGE = 0.51;

/** … and more of it a warning that the query does not raise: "blue blanket" is not about blue lips. */
const MIN_COVERAGE_OF_QUIET_WARNING = 0.75;

/** Rows with less than this share of the best score are not shown. */
const MIN_SHARE_OF_BEST = 0.25;

/** Longest list: who has not found it among these asks anew. */
const MAX_HITS = 20;

/** How much a word in each field tells, against one in the text. Chosen on the tuned queries. */
const FIELD_BOOSTS = { headline: 2, keywords: 3, text: 1, more: 0.5 };

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

/** A warning asked for by its own keyword comes after those that the query as a whole raises. */
const BY_KEYWORD = 1;

/** A warning that the query does not raise comes after what to do. */
const WEIGHT_OF_QUIET_WARNING = 0.5;

/** What a row gains that is of the kind asked for. */
const WEIGHT_OF_ASKED_KIND = 1.6;

/** What the beginning of a word counts, of a word in full, and how short it may be. */
const PREFIX_WEIGHT = 0.5;
const MIN_LETTERS_OF_BEGINNING = 3;

/**
 * Makes the search over the corpus.
 *
 * It takes beginnings of words, typing errors, synonyms of both Englishes and ages. A row answers by its own words and by
 * those of its situation. Warnings come first where the query is a red flag. A query that the corpus has no answer to
 * gives `[]`.
 * @param recognise - reads red flags and situations in the query. Without it words alone count.
 * @param built - made from this very corpus (`buildSearchIndex`).
 */
export function createSearch(
  corpus: GuidanceCorpus,
  recognise: RecogniseQuery = BY_WORDS_ALONE,
  built: BuiltIndex = searchIndex,
): Search {
  const readTerms = makeTermReader(built.synonyms);
  const correct = makeSpellingCorrector(built.knownWords);
  const rows = listSearchRows(corpus);
  const idsOfRows = rows.map(({ point }) => point.id);
  const idsOfSubjects = listSubjects(corpus).map(({ id }) => id);
  const rowIndex = loadIndex(built.rows, idsOfRows, readTerms);
  const subjectIndex = loadIndex(built.subjects, idsOfSubjects, readTerms);
  const readClosely = makeTermReader(built.synonyms, FILLER_WORDS);
  const isAskedByKeyword = makeKeywordTest(rows, readClosely);
  const correctAll = makeSpellingCorrector([...built.knownWords, ...recognise.knownWords]);
  const countOf = (term: string) => lookUp(rowIndex, { terms: [term], weightOf: () => 1 }).size;

  return (query, { ageMonths = null } = {}) => {
    const age = readAgeInQuery(query);
    const terms = readTerms(age?.rest ?? query, correct);
    const weighed = weighQuery(terms, countOf, rowIndex.documentCount);
    const own = lookUp(rowIndex, weighed);
    const subjects = lookUp(subjectIndex, weighed);
    const kinds = kindsAsked(query);
    const isRightAge = ({ point }: SearchRow) => isForAge(point.ages, age?.ageMonths ?? ageMonths);
    const asTyped = recognise(query);
    const mended = recognise(query.replace(WORD, (word) => correctAll(word.toLowerCase())));
    const { situations } = mended;
    // Mending may bend a word of danger into another: the surer of the two readings counts.
    const reading = [asTyped.redFlag, mended.redFlag].reduce((one, two) =>
      two.confidence > one.confidence ? two : one,
    );
    const asked = readClosely(age?.rest ?? query, correct).map(({ term }) => term);
    const bestSubjectScore = Math.max(MIN_SUBJECT_SCORE, ...[...subjects.values()].map(({ score }) => score));
    const weigh = (row: SearchRow) => {
      const match = own.get(row.point.id);
      const subject = bestSubject(row, subjects, weighed);
      const isRecognised = subjectsOf(row).some((id) => situations.some((situation) => situation === id));
      const ownCoverage = weighed.coverageOf(match?.queryTerms ?? []);
      const coverage = weighed.coverageOf([...(match?.queryTerms ?? []), ...(subject?.terms ?? [])]);
      const subjectScore = (subject?.score ?? 0) + (isRecognised ? bestSubjectScore * RECOGNISED_WEIGHT : 0);
      const score = ((match?.score ?? 0) * ownCoverage + SUBJECT_WEIGHT * subjectScore) * weightOf(row, kinds);
      const isAsked = isAskedByKeyword(row, asked, ownCoverage);
      const minCoverage = isWarning(row) ? MIN_COVERAGE_OF_QUIET_WARNING : isRecognised ? 0 : MIN_COVERAGE;
      return { row, score, isAsked, isAnswer: isAsked || coverage >= minCoverage, matched: match?.terms ?? [] };
    };
    const weighedRows = rows.map(weigh);
    const fitting = weighedRows.filter(({ row, isAnswer }) => isAnswer && isRightAge(row));
    // A warning that nobody asked for stands beside answers, never alone: "kills time" is not about animals.
    const isAlone = fitting.every(({ row, isAsked }) => isWarning(row) && !isAsked);
    const answers = new Set(isAlone ? [] : fitting);
    const raised = raiseWarnings(rows, {
      reading,
      ageMonths: age?.ageMonths ?? null,
      isAnsweredElse: [...answers].some(({ row }) => !isWarning(row)),
    });
    const raisedBy = ({ row, isAsked }: ReturnType<typeof weigh>) =>
      raised.get(row.point.id) ?? (isAsked ? BY_KEYWORD : 0);
    const found = weighedRows
      .filter((each) => raised.has(each.row.point.id) || answers.has(each))
      .map((each) => ({ ...each, raised: raisedBy(each) }));
    const best = Math.max(0, ...found.map(({ score }) => score));
    return found
      .filter(({ raised, score }) => raised > 0 || score >= best * MIN_SHARE_OF_BEST)
      .sort((one, other) => other.raised - one.raised || other.score - one.score)
      .slice(0, MAX_HITS)
      .map(({ row, score, matched }) => ({ ...row, score, terms: wordsThatMatched(row, matched, readTerms) }));
  };
}

/** A word as written; one with an apostrophe is left as it is. */
const WORD = /(?<!['’])\p{L}+(?!['’])/gu;

function lookUp(
  index: MiniSearch,
  { terms, weightOf }: Pick<WeighedQuery, 'terms' | 'weightOf'>,
): ReadonlyMap<string, SearchResult> {
  const results = index.search(terms.join(' '), {
    tokenize: () => [...terms],
    boost: FIELD_BOOSTS,
    boostTerm: weightOf,
    weights: { prefix: PREFIX_WEIGHT, fuzzy: 0 },
    // Only the last word may be half typed.
    prefix: (term, place) => place === terms.length - 1 && term.length >= MIN_LETTERS_OF_BEGINNING,
  });
  return new Map(results.map((result) => [String(result.id), result]));
}

function bestSubject(
  row: SearchRow,
  subjects: ReadonlyMap<string, SearchResult>,
  { coverageOf }: WeighedQuery,
): { readonly score: number; readonly terms: readonly string[] } | null {
  const ids = subjectsOf(row);
  const share = ids.length > 1 ? WEIGHT_AMONG_SEVERAL : 1;
  const matches = ids
    .flatMap((id) => subjects.get(id) ?? [])
    .map(({ score, queryTerms }) => ({ score: score * coverageOf(queryTerms) * share, terms: queryTerms }));
  return matches.reduce<(typeof matches)[number] | null>(
    (best, match) => (best && best.score >= match.score ? best : match),
    null,
  );
}

function weightOf(row: SearchRow, kinds: ReadonlySet<SearchKind>): number {
  const rank = 'rank' in row.point ? (RANK_WEIGHTS[row.point.rank] ?? 1) : 1;
  return rank * (isWarning(row) ? WEIGHT_OF_QUIET_WARNING : 1) * (kinds.has(row.kind) ? WEIGHT_OF_ASKED_KIND : 1);
}

function wordsThatMatched({ point }: SearchRow, matched: readonly string[], readTerms: ReadTerms): readonly string[] {
  const words = `${point.headline} ${point.text}`.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return [...new Set(words.filter((word) => readTerms(word).some(({ term }) => matched.includes(term))))];
}

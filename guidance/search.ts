import MiniSearch, { type SearchResult } from 'minisearch';
import { searchIndex } from '#corpus/search';
import { synonyms } from '#corpus/synonyms';
import type { GuidanceCorpus, Point, WarningSign } from '../corpus/schema.ts';
import { isForAge } from './is-for-age.ts';
import { makeCoverage } from './search/coverage.ts';
import { indexOptions } from './search/index-options.ts';
import { readAgeInQuery } from './search/read-age.ts';
import { makeRedFlags } from './search/red-flags.ts';
import { listSearchRows, type SearchKind, type SearchRow } from './search/rows.ts';
import { makeTermReader, type ReadTerms } from './search/terms.ts';

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

/** Finds rows for a query. An age in the query ("18mo") goes before the one in the options. */
export type Search = (query: string, options?: { readonly ageMonths?: number | null }) => readonly SearchHit[];

/** A row must answer so much of what the query says. Chosen on the tuned queries; 0.4 to 0.7 is sensible. */
const MIN_COVERAGE = 0.5;

/** Rows with less than this share of the best score are not shown. */
const MIN_SHARE_OF_BEST = 0.25;

/** Longest list: who has not found it among these asks anew. */
const MAX_HITS = 20;

/** How much a word in each field tells, against one in the text. Chosen on the tuned queries. */
const FIELD_BOOSTS = { headline: 2, keywords: 3, subject: 1.5, text: 1, more: 0.5 };

/** What typing errors and beginnings of words count, of a word in full. */
const WEIGHTS = { fuzzy: 0.4, prefix: 0.5 };

/** Shortest stem in which a slip of the finger is looked for, and the one from which two are: in letters. */
const MIN_LETTERS_FOR_ONE_SLIP = 4;
const MIN_LETTERS_FOR_TWO_SLIPS = 7;

/** Shortest beginning of a word that is looked for while somebody types. */
const MIN_LETTERS_OF_BEGINNING = 3;

/** First-screen points win over those shown on demand, where words do not decide. */
const RANK_BOOSTS = [1, 1.15, 1, 0.85];

/**
 * Makes the search over the corpus.
 *
 * It takes beginnings of words, typing errors, synonyms of both Englishes and ages. Warnings come first where the query is a
 * red flag. A query that the corpus has no answer to gives `[]`.
 * @param corpus - the one that the index was built from.
 */
export function createSearch(corpus: GuidanceCorpus, index = searchIndex): Search {
  const readTerms = makeTermReader(synonyms);
  const rows = new Map(listSearchRows(corpus).map((row) => [row.point.id, row]));
  const engine = MiniSearch.loadJSON(index, indexOptions(readTerms));
  const isRaised = makeRedFlags([...rows.values()], readTerms);

  return (query, { ageMonths = null } = {}) => {
    const age = readAgeInQuery(query);
    const terms = readTerms(age?.rest ?? query);
    const coverage = makeCoverage(terms, (term) => countOf(engine, term), engine.documentCount);
    const found = find(engine, terms, coverage.weightOf).flatMap((result) => {
      const row = rows.get(String(result.id));
      if (!row || !isForAge(row.point.ages, age?.ageMonths ?? ageMonths)) return [];
      const share = coverage.of(result.queryTerms);
      const raised = isRaised(row, new Set(result.terms), share);
      return share < MIN_COVERAGE && !raised
        ? []
        : [{ row, raised, result, score: result.score * share * boostOf(row) }];
    });
    const best = Math.max(0, ...found.map(({ score }) => score));
    return found
      .filter(({ raised, score }) => raised || score >= best * MIN_SHARE_OF_BEST)
      .sort((one, other) => Number(other.raised) - Number(one.raised) || other.score - one.score)
      .slice(0, MAX_HITS)
      .map(({ row, result, score }) => ({ ...row, score, terms: wordsThatMatched(row, result.terms, readTerms) }));
  };
}

function find(
  engine: MiniSearch,
  terms: readonly string[],
  weightOf: (term: string) => number,
): readonly SearchResult[] {
  const isKnown = new Map(terms.map((term) => [term, countOf(engine, term) > 0]));
  return engine.search(terms.join(' '), {
    tokenize: () => [...terms],
    boost: FIELD_BOOSTS,
    weights: WEIGHTS,
    boostTerm: weightOf,
    // Only the last word may be half typed, and only a word that nobody uses may be misspelt.
    prefix: (term, place) => place === terms.length - 1 && term.length >= MIN_LETTERS_OF_BEGINNING,
    fuzzy: (term) => (isKnown.get(term) ? false : slipsIn(term)),
  });
}

function slipsIn(term: string): number | false {
  if (term.length < MIN_LETTERS_FOR_ONE_SLIP || /\d/.test(term)) return false;
  return term.length < MIN_LETTERS_FOR_TWO_SLIPS ? 1 : 2;
}

function countOf(engine: MiniSearch, term: string): number {
  return engine.search(term, { tokenize: () => [term], prefix: false, fuzzy: false }).length;
}

function boostOf({ point }: SearchRow): number {
  return 'rank' in point ? (RANK_BOOSTS[point.rank] ?? 1) : 1;
}

function wordsThatMatched({ point }: SearchRow, terms: readonly string[], readTerms: ReadTerms): readonly string[] {
  const words = `${point.headline} ${point.text}`.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return [...new Set(words.filter((word) => readTerms(word).some((term) => terms.includes(term))))];
}

import { searchIndex } from '#corpus/search';
import type { GuidanceCorpus, Point, WarningSign } from '../corpus/schema.ts';
import { isForAge } from './is-for-age.ts';
import type { BuiltIndex } from './search/built-index.ts';
import { BY_WORDS_ALONE, makeQueryReader, type RecogniseQuery } from './search/read-query.ts';
import { raiseWarnings } from './search/red-flags.ts';
import { isWarning, listSearchRows, type SearchKind } from './search/rows.ts';
import { makeTermReaders, type ReadTerms } from './search/terms.ts';
import { makeRowWeigher, type WeighedRow } from './search/weigh-rows.ts';

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

/** Rows with less than this share of the best score are not shown. */
const MIN_SHARE_OF_BEST = 0.25;

/** Longest list: who has not found it among these asks anew. */
const MAX_HITS = 20;

/** A warning asked for by its own keyword comes after those that the query as a whole raises. */
const BY_KEYWORD = 1;

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
  const rows = listSearchRows(corpus);
  const readers = makeTermReaders(built.synonyms);
  const readQuery = makeQueryReader(readers, built.knownWords, recognise);
  const weighRows = makeRowWeigher(corpus, rows, built, readers);

  return (query, { ageMonths = null } = {}) => {
    const asked = readQuery(query);
    const weighed = weighRows(asked);
    const answers = chooseAnswers(weighed, asked.ageMonths ?? ageMonths);
    const raised = raiseWarnings(rows, {
      reading: asked.redFlag,
      ageMonths: asked.ageMonths,
      isAnsweredElse: answers.some(({ row }) => !isWarning(row)),
    });
    const isFound = (each: WeighedRow) => raised.has(each.row.point.id) || answers.includes(each);
    return inOrder(weighed.filter(isFound), raised).map(({ row, score, matched }) => ({
      ...row,
      score,
      terms: wordsThatMatched(row.point, matched, readers.readTerms),
    }));
  };
}

/** A warning that nobody asked for stands beside answers, never alone: "kills time" is not about animals. */
function chooseAnswers(weighed: readonly WeighedRow[], ageMonths: number | null): readonly WeighedRow[] {
  const fitting = weighed.filter(({ row, isAnswer }) => isAnswer && isForAge(row.point.ages, ageMonths));
  return fitting.every(({ row, isAsked }) => isWarning(row) && !isAsked) ? [] : fitting;
}

/** Raised warnings first, those asked for by keyword next, the rest by score; what answers far less than the best is left out. */
function inOrder(found: readonly WeighedRow[], raised: ReadonlyMap<string, number>): readonly WeighedRow[] {
  const raisedBy = ({ row, isAsked }: WeighedRow) => raised.get(row.point.id) ?? (isAsked ? BY_KEYWORD : 0);
  const best = Math.max(0, ...found.map(({ score }) => score));
  return found
    .filter((each) => raisedBy(each) > 0 || each.score >= best * MIN_SHARE_OF_BEST)
    .sort((one, other) => raisedBy(other) - raisedBy(one) || other.score - one.score)
    .slice(0, MAX_HITS);
}

function wordsThatMatched(
  { headline, text }: Point | WarningSign,
  matched: readonly string[],
  readTerms: ReadTerms,
): readonly string[] {
  const words = `${headline} ${text}`.match(/[\p{L}\p{N}'’]+/gu) ?? [];
  return [...new Set(words.filter((word) => readTerms(word).some(({ term }) => matched.includes(term))))];
}

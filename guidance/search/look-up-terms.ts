import type MiniSearch from 'minisearch';
import type { SearchResult } from 'minisearch';
import type { WeighedQuery } from './coverage.ts';

/** How much a word in each field tells, against one in the text. Chosen on the tuned queries. */
const FIELD_BOOSTS = { headline: 2, keywords: 3, text: 1, more: 0.5 };

/** What the beginning of a word counts, of a word in full, and how short it may be. */
const PREFIX_WEIGHT = 0.5;
const MIN_LETTERS_OF_BEGINNING = 3;

/** Looks weighed terms up in an index: what answers any of them, by id. The last term may be half typed. */
export function lookUpTerms(
  index: MiniSearch,
  { terms, weightOf }: Pick<WeighedQuery, 'terms' | 'weightOf'>,
): ReadonlyMap<string, SearchResult> {
  const results = index.search(terms.join(' '), {
    tokenize: () => [...terms],
    boost: FIELD_BOOSTS,
    boostTerm: weightOf,
    weights: { prefix: PREFIX_WEIGHT, fuzzy: 0 },
    prefix: (term, place) => place === terms.length - 1 && term.length >= MIN_LETTERS_OF_BEGINNING,
  });
  return new Map(results.map((result) => [String(result.id), result]));
}

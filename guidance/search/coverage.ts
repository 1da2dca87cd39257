import type { Term } from './terms.ts';

/** Terms that most queries have, and that tell little: whom it is about. */
export const WEAK_TERMS: ReadonlySet<string> = new Set([
  'babi',
  'toddler',
  'child',
  'parent',
  'mum',
  'boi',
  'girl',
  'son',
  'daughter',
  'famili',
]);

/** How much a weak term counts, of a usual one. Chosen on the tuned queries; 0.05 to 0.3 is sensible. */
const WEAK_WEIGHT = 0.1;

/** A word that no row has tells most of all: the query is about something else. Chosen on the tuned queries; 1 to 2 is sensible. */
const WEIGHT_OF_UNKNOWN = 1.5;

/** The terms of a query, weighed. */
export interface WeighedQuery {
  readonly terms: readonly string[];
  /** What a term counts for in the score: above 0, at most 1. */
  readonly weightOf: (term: string) => number;
  /** Share of the query that these terms are, each by how much it tells: 0 to 1. */
  readonly coverageOf: (matched: Iterable<string>) => number;
}

/**
 * Weighs the terms of a query by how rare they are in the corpus. A term that no row has counts as the rarest: so a query
 * about something else is not answered by the one word that it happens to share. A corrected word covers less.
 *
 * @param countOf - number of rows that have a term.
 * @param rowCount - number of all rows.
 */
export function weighQuery(terms: readonly Term[], countOf: (term: string) => number, rowCount: number): WeighedQuery {
  const certainties = new Map(terms.map(({ term, certainty }) => [term, certainty]));
  const weightOf = (term: string) => (WEAK_TERMS.has(term) ? WEAK_WEIGHT : 1) * (certainties.get(term) ?? 0);
  const strength = (term: string) => (WEAK_TERMS.has(term) ? WEAK_WEIGHT : 1) * rarity(countOf(term), rowCount);
  const tells = new Map([...certainties.keys()].map((term) => [term, strength(term)]));
  const all = [...tells.values()].reduce((sum, value) => sum + value, 0);
  const covered = (matched: Iterable<string>) =>
    [...new Set(matched)].reduce((sum, term) => sum + (tells.get(term) ?? 0) * (certainties.get(term) ?? 0), 0);
  return {
    terms: [...certainties.keys()],
    weightOf,
    coverageOf: (matched) => (all === 0 ? 0 : covered(matched) / all),
  };
}

/** As in BM25: near 0 for a term that all rows have. */
function rarity(count: number, rowCount: number): number {
  const inverse = Math.log(1 + (rowCount - count + 0.5) / (count + 0.5));
  return count === 0 ? inverse * WEIGHT_OF_UNKNOWN : inverse;
}

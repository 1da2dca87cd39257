/** Terms that most queries have, and that tell little: whom it is about. */
const WEAK_TERMS: ReadonlySet<string> = new Set([
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

/** How much a weak term counts, of a usual one. Chosen on the tuned queries; 0.2 to 0.5 is sensible. */
const WEAK_WEIGHT = 0.3;

/** How much of a query a row answers. */
export interface Coverage {
  /** Of one term, for the score too: 0.3 or 1. */
  readonly weightOf: (term: string) => number;
  /** Share of the query's terms that are in the row, each by how much it tells: 0 to 1. */
  readonly of: (matched: readonly string[]) => number;
}

/**
 * Weighs the terms of a query by how rare they are in the corpus. A term that no row has counts as the rarest: so a query
 * about something else is not answered by the one word that it happens to share.
 *
 * @param countOf - number of rows that have a term.
 * @param rowCount - number of all rows.
 */
export function makeCoverage(terms: readonly string[], countOf: (term: string) => number, rowCount: number): Coverage {
  const weightOf = (term: string) => (WEAK_TERMS.has(term) ? WEAK_WEIGHT : 1);
  const tells = new Map(terms.map((term) => [term, weightOf(term) * rarity(countOf(term), rowCount)]));
  const sum = (list: Iterable<string>) => [...new Set(list)].reduce((total, term) => total + (tells.get(term) ?? 0), 0);
  const all = sum(tells.keys());
  return { weightOf, of: (matched) => (all === 0 ? 0 : sum(matched) / all) };
}

/** As in BM25: 0 for a term that all rows have. */
function rarity(count: number, rowCount: number): number {
  return Math.log(1 + (rowCount - count + 0.5) / (count + 0.5));
}

import type { TermValues } from '../../recognition/word-model/open-word-model.ts';

/** Terms with their numbers. */
export interface TermTable {
  readonly terms: readonly string[];
  /** The numbers and values of the terms that the table knows. */
  readonly toRow: (values: TermValues) => { readonly terms: number[]; readonly values: number[] };
}

/**
 * Numbers the terms that stand in enough of the examples; what is rarer teaches nothing that would hold elsewhere.
 *
 * @param examples - what stands in each example.
 * @param isKept - whether a term that stands in so many examples gets a number.
 */
export function collectTerms(
  examples: readonly TermValues[],
  isKept: (term: string, examples: number) => boolean,
): TermTable {
  const counts = new Map<string, number>();
  for (const values of examples) for (const term of values.keys()) counts.set(term, (counts.get(term) ?? 0) + 1);
  const terms = [...counts]
    .filter(([term, count]) => isKept(term, count))
    .map(([term]) => term)
    .sort();
  const numbers = new Map(terms.map((term, number) => [term, number]));
  return {
    terms,
    toRow: (values) => {
      const row = { terms: [] as number[], values: [] as number[] };
      for (const [term, value] of values) {
        const number = numbers.get(term);
        if (number === undefined) continue;
        row.terms.push(number);
        row.values.push(value);
      }
      return row;
    },
  };
}

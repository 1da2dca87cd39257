import { readRising } from '../../corpus/rising-numbers.ts';
import type { WordWeights } from '../../corpus/word-model-data.ts';
import { toWeight } from './weight-letters.ts';

/** What a row gives to a term. */
export interface RowWeight {
  /** Index of the row. */
  readonly row: number;
  readonly weight: number;
}

/** Lays out the weights of a model by term; terms that no row weighs have none. */
export function indexWeights({ rows, largest }: WordWeights, terms: readonly string[]): Map<string, RowWeight[]> {
  const index = new Map<string, RowWeight[]>();
  for (const [row, { places, weights }] of rows.entries()) {
    for (const [at, place] of readRising(places).entries()) {
      const term = terms[place];
      if (term === undefined) continue;
      const given = { row, weight: toWeight(weights.charAt(at), largest) };
      const others = index.get(term);
      if (others === undefined) index.set(term, [given]);
      else others.push(given);
    }
  }
  return index;
}

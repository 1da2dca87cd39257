import { packTerms } from '../recognition/word-model/pack-terms.ts';
import { toLetter } from '../recognition/word-model/weight-letters.ts';
import type { FittedModel } from './compile-word-model.ts';
import { writeRising } from './rising-numbers.ts';
import type { WordModelData, WordWeights } from './word-model-data.ts';

/**
 * Every term that some row of these models weighs, each once, in alphabetical order.
 *
 * Models that stand together share their list: of the terms of details four in ten are weighed by more than one model.
 */
export function termsOf(models: readonly FittedModel[]): string[] {
  return [...new Set(models.flatMap(({ rows }) => rows.flatMap(({ weights }) => Object.keys(weights))))].sort();
}

/**
 * Packs the weights of a model: of each row the places of its terms and a letter for each weight; terms that weigh nothing are let go.
 *
 * Weights are rounded to 44 levels on either side, the finest near 0.
 * @param terms - the list that places are counted in; terms that are not in it are let go.
 * @param largest - what the levels are measured by: nothing weighs more, in either direction.
 */
export function packWeights(
  { rows }: FittedModel,
  terms: readonly string[],
  largest = largestWeight({ rows }),
): WordWeights {
  const nothing = toLetter(0, largest);
  return {
    largest,
    rows: rows.map(({ weights, ...row }) => {
      const heard = terms
        .map((term, place) => ({ place, letter: toLetter(weights[term] ?? 0, largest) }))
        .filter(({ letter }) => letter !== nothing);
      return {
        ...row,
        places: writeRising(heard.map(({ place }) => place)),
        weights: heard.map(({ letter }) => letter).join(''),
      };
    }),
  };
}

/** The largest weight of a model in either direction; 1 where nothing weighs anything. */
export function largestWeight({ rows }: FittedModel): number {
  const sizes = rows.flatMap(({ weights }) => Object.values(weights).map(Math.abs));
  return sizes.reduce((one, other) => Math.max(one, other), 0) || 1;
}

/** Packs a model with a list of its own. */
export function packModel(model: FittedModel): WordModelData {
  const terms = termsOf([model]);
  return { terms: packTerms(terms), ...packWeights(model, terms) };
}

import type { TopicId } from '../../corpus/vocabulary.ts';
import { type Example, foldOf } from './examples.ts';
import { expectedWeights } from './expected-weights.ts';
import { fitLogistic, predict } from './logistic.ts';

/** Folds of cross-validation, by post. */
const FOLDS = 8;
/** A post over which its reader hesitated teaches less. */
const BORDERLINE_IMPORTANCE = 0.3;
/**
 * Strength of the pull toward the expected weights. Cross-validation is flat from 0.5 to 3; the upper end trusts few posts less.
 */
const PENALTY = 2;

/** Fits one topic to examples: coefficients in the order of their features. */
export function fitTopic(examples: readonly Example[], topic: TopicId, penalty = PENALTY): Float64Array {
  const rows = examples.map(({ x, topics, isBorderline }) => ({
    x,
    y: topics.includes(topic) ? (1 as const) : (0 as const),
    importance: isBorderline ? BORDERLINE_IMPORTANCE : 1,
  }));
  return fitLogistic(rows, expectedWeights(topic), penalty);
}

/** The confidence of each example in a model that has not seen it, by id. */
export function crossValidate(examples: readonly Example[], topic: TopicId, penalty = PENALTY): Map<string, number> {
  const confidences = new Map<string, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const others = examples.filter(({ id }) => foldOf(id, FOLDS) !== fold);
    const weights = fitTopic(others, topic, penalty);
    for (const { id, x } of examples) if (foldOf(id, FOLDS) === fold) confidences.set(id, predict(weights, x));
  }
  return confidences;
}

import type { TermValues } from '../../recognition/word-model/open-word-model.ts';
import { minimise } from './minimise.ts';

/** One of several that may be chosen. */
export interface Option {
  readonly measures: TermValues;
  readonly isRight: boolean;
}

/** A fitted choice: one weight a measure. */
export interface Choice {
  readonly names: readonly string[];
  readonly weights: Float64Array;
}

const ROUNDS = 300;
/** Added to a chance before its logarithm is taken. */
const NEVER = 1e-12;

/**
 * Fits weights by which the right one of several is chosen: conditional logistic regression (McFadden 1974), with an L2 pull toward nothing.
 *
 * The same questions give the same weights: nothing is drawn at random.
 * @param questions - each the options of one choice; those without a right or a wrong one teach nothing.
 */
export function fitChoice(questions: readonly (readonly Option[])[], pull: number): Choice {
  const names = [...new Set(questions.flatMap((options) => options.flatMap(({ measures }) => [...measures.keys()])))];
  const rows = questions.map((options) =>
    options.map(({ measures, isRight }) => ({ values: names.map((name) => measures.get(name) ?? 0), isRight })),
  );
  const weights = minimise(
    (at, slope) => {
      let loss = 0;
      for (const [index, weight] of at.entries()) {
        loss += (pull / 2) * weight * weight;
        slope[index] = pull * weight;
      }
      for (const options of rows) {
        const scores = options.map(({ values }) =>
          values.reduce((sum, value, index) => sum + value * (at[index] ?? 0), 0),
        );
        const most = Math.max(...scores);
        const total = scores.reduce((sum, score) => sum + Math.exp(score - most), 0);
        const chances = scores.map((score) => Math.exp(score - most) / total);
        const ofRight = options.reduce(
          (sum, { isRight }, option) => sum + (isRight ? (chances[option] ?? 0) : 0),
          NEVER,
        );
        loss -= Math.log(ofRight);
        for (const [option, { values, isRight }] of options.entries()) {
          const chance = chances[option] ?? 0;
          const push = chance - (isRight ? chance / ofRight : 0);
          for (const [index, value] of values.entries()) slope[index] = (slope[index] ?? 0) + push * value;
        }
      }
      return loss;
    },
    new Float64Array(names.length),
    ROUNDS,
    1e-9,
  );
  return { names, weights };
}

/** Which option a fitted choice takes: its place. */
export function choose({ names, weights }: Choice, options: readonly Option[]): number {
  const scores = options.map(({ measures }) =>
    names.reduce((sum, name, index) => sum + (measures.get(name) ?? 0) * (weights[index] ?? 0), 0),
  );
  return scores.indexOf(Math.max(...scores));
}

import type { TopicId } from './vocabulary.ts';

/** A fitted model: the confidence is the logistic function of `bias` plus each feature times its weight. */
export interface TopicModel {
  readonly id: TopicId;
  readonly bias: number;
  /** Lowest confidence that is given out, 0 to 1. */
  readonly threshold: number;
  /** Signal → weights of [in the title, early in the opening post, amount in it, share of it]. */
  readonly weights: Readonly<Record<string, readonly [number, number, number, number]>>;
}

/** What `#corpus/recognition` exports. */
export interface RecognitionData {
  /** Sources of the lists that phrases name, for `phrasePattern`. */
  readonly lists: Readonly<Record<string, string>>;
  /** [id, phrases, what is passed over]: sources for `phrasePattern`. */
  readonly concepts: readonly (readonly [id: string, phrases: string, unless: string])[];
  /** [id, whether all or any of them must stand, indexes into `concepts`]. */
  readonly signals: readonly (readonly [id: string, needs: 'all' | 'any', concepts: readonly number[]])[];
  readonly models: readonly TopicModel[];
}

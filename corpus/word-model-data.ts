/** Weights of a word model as they ship: what each row gives to the terms of a list. Opened by recognition/word-model. */
export interface WordWeights {
  /** The largest weight, in either direction: what the letters are measured by. */
  readonly largest: number;
  readonly rows: readonly WordModelRow[];
}

/** A word model with a list of terms of its own. */
export interface WordModelData extends WordWeights {
  /** Packed: see recognition/word-model/pack-terms.ts. */
  readonly terms: string;
}

/** One question of a word model, such as a topic or a situation. Most rows weigh a tenth of the terms. */
export interface WordModelRow {
  readonly id: string;
  readonly bias: number;
  /** Lowest confidence that is given out, 0 to 1. */
  readonly threshold: number;
  /** Which terms the row weighs: their places in the list, as `writeRising` (corpus/rising-numbers.ts) writes them. */
  readonly places: string;
  /** A letter for each of these terms: see recognition/word-model/weight-letters.ts. */
  readonly weights: string;
}

/** A fitted word model as it ships: the terms once, and for each row a letter a term. Opened by recognition/word-model. */
export interface WordModelData {
  /** Terms in the order of the weights, one a line. */
  readonly terms: string;
  /** The largest weight, in either direction: what the letters are measured by. */
  readonly largest: number;
  readonly rows: readonly WordModelRow[];
}

/** One question of a word model, such as a topic or a situation. */
export interface WordModelRow {
  readonly id: string;
  readonly bias: number;
  /** Lowest confidence that is given out, 0 to 1. */
  readonly threshold: number;
  /** A letter for each term: see recognition/word-model/weight-letters.ts. */
  readonly weights: string;
}

import type { WordWeights } from './word-model-data.ts';

/** What the search needs to tell a red flag in a query: groups of words, and the models that weigh them. */
export interface RedFlagsData {
  /** Words and phrases by the name of their group, with commas between. */
  readonly groups: Readonly<Record<string, string>>;
  /** One row: is a query a red flag at all? */
  readonly any: CodedModel;
  /** A row for each warning sign and card: does it answer? */
  readonly warnings: CodedModel;
}

/** A word model with codes for terms (recognition/red-flags/code-of.ts), rising: what the rows' places are counted in. */
export interface CodedModel extends WordWeights {
  readonly codes: string;
}

/** The row of content/recognition/red-flag-weights.yaml that says whether a query is a red flag. */
export const ANY_RED_FLAG = 'any';

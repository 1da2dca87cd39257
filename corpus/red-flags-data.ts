import type { WordGroups } from '../recognition/red-flags/query-terms.ts';
import type { WordModelData } from './word-model-data.ts';

/** What the search needs to tell a red flag in a query: groups of words, and the model that weighs them. */
export interface RedFlagsData {
  readonly groups: WordGroups;
  /** The first row says whether a query is a red flag at all, each other which warning sign or card answers it. */
  readonly model: WordModelData;
}

/** The row of the model that says whether a query is a red flag. */
export const ANY_RED_FLAG = 'any';

import type { WordModelData } from './word-model-data.ts';

/** Phrases that say the same of one id. `kind` is the field of the YAML row: "strong", "names", "signs", "not" … */
export interface PhraseRow {
  readonly id: string;
  readonly kind: string;
  /** Sources of regular expressions: see `phrasePattern` in recognition/. */
  readonly phrases: readonly string[];
}

/** What `#corpus/details` exports: what the panel script looks for in a recognised thread. */
export interface DetailsData {
  readonly situationTopics: readonly {
    readonly id: string;
    readonly topics: readonly string[];
  }[];
  /** Weighs words and phrases, a row a situation. */
  readonly situationModel: WordModelData;
  readonly situations: readonly PhraseRow[];
  readonly advice: readonly PhraseRow[];
  readonly alerts: readonly PhraseRow[];
}

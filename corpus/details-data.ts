import type { WordClasses } from '../recognition/word-model/mark-words.ts';
import type { WordWeights } from './word-model-data.ts';

/** Phrases that say the same of one id. `kind` is the field of the YAML row: "strong", "names", "signs", "not" … */
export interface PhraseRow {
  readonly id: string;
  readonly kind: string;
  /** Sources of regular expressions: see `phrasePattern` in recognition/. */
  readonly phrases: readonly string[];
}

/** What `#corpus/details` exports: what the panel script looks for in a recognised thread. */
export interface DetailsData {
  /** The terms that all the models weigh, packed: see recognition/word-model/pack-terms.ts. */
  readonly terms: string;
  readonly situationTopics: readonly {
    readonly id: string;
    readonly topics: readonly string[];
  }[];
  /** Which situation is a post about as a whole? A row an id. */
  readonly situationModel: WordWeights;
  /** Which situation does its plainest sentence tell? A row an id; its score is added to the post's. */
  readonly situationSentenceModel: WordWeights;
  readonly situations: readonly PhraseRow[];
  readonly advice: readonly PhraseRow[];
  readonly alerts: readonly PhraseRow[];
  /** Words of one kind, for the word models of advice and alerts. */
  readonly wordClasses: WordClasses;
  /** Which advice does a sentence name? A row an id. */
  readonly adviceModel: WordWeights;
  /** Does a post give a piece of advice, by what its sentences and the posts before it say? One row, `advice`. */
  readonly advicePostModel: WordWeights;
  /** What does it do with that advice? A row a stance. */
  readonly stanceModel: WordWeights;
  /** Which alert does a sentence raise? A row an id. */
  readonly alertModel: WordWeights;
  /** Which alert does a post raise as a whole? A row an id. */
  readonly alertPostModel: WordWeights;
  /** Which of several children is a text about? One row, of measures: see recognition/age/measure-children.ts. */
  readonly focalChildModel: WordWeights;
}

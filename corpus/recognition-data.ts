import { RECOGNISED_TOPIC_IDS } from './vocabulary.ts';
import type { WordModelData } from './word-model-data.ts';

/**
 * The questions of the topic models: is a thread told at length about any topic? One told to the point? Which way is it told?
 * And, of a thread that is about one: which?
 */
export const TOPIC_ROWS = ['at-length', 'to-the-point', 'register', ...RECOGNISED_TOPIC_IDS] as const;

/** What `#corpus/recognition` exports. */
export interface RecognitionData {
  /** Sources of the lists that phrases name, for `phrasePattern`. */
  readonly lists: Readonly<Record<string, string>>;
  /** [id, phrases, what is passed over]: sources for `phrasePattern`. */
  readonly concepts: readonly (readonly [id: string, phrases: string, unless: string])[];
  /** [id, whether all or any of them must stand, indexes into `concepts`]. */
  readonly signals: readonly (readonly [id: string, needs: 'all' | 'any', concepts: readonly number[]])[];
  /** Rows: TOPIC_ROWS. */
  readonly words: WordModelData;
}

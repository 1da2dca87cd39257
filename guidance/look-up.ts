import type { GuidanceCorpus } from '../corpus/schema.ts';
import type { GuidanceQuestion } from './types.ts';

/** What a person picks in the popup: an age, and one tile. */
export interface LookUp {
  /** 0 to 216, or null when not picked. */
  readonly ageMonths: number | null;
  /** Id of a situation or of a topic, or null for "anything at this age". */
  readonly situation: string | null;
}

/**
 * Turns a pick in the popup into a question to the corpus.
 *
 * @returns A question about the tile's topics. An unknown tile or none asks about every topic of the corpus.
 */
export function lookUp(corpus: GuidanceCorpus, { ageMonths, situation }: LookUp): GuidanceQuestion {
  const picked = corpus.situations.find((row) => row.id === situation);
  const topic = corpus.topics.find((row) => row.id === situation);
  return {
    topics: picked?.topics ?? topic?.topics ?? corpus.topics.map((row) => row.id),
    ageMonths,
    situations: picked ? [picked.id] : [],
    alerts: [],
    advice: [],
  };
}

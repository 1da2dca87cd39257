import type { SituationId } from '../corpus/vocabulary.ts';
import type { Thread } from '../reading/types.ts';
import { findSituations } from './find-situations.ts';
import { findRedFlags, listDangerWords, type RedFlagReading } from './red-flags/find-red-flags.ts';

/** What a few typed words tell. */
export interface RecognisedQuery {
  /** Likeliest first. */
  readonly situations: readonly SituationId[];
  readonly redFlag: RedFlagReading;
}

/** It is told of nearly every query: any child who cries. */
const TELLS_LITTLE: SituationId = 'in-the-moment-upset';

/** Recognises red flags and situations in a few words that a parent types. `knownWords`: words of danger, to mend slips by. */
export const recogniseQuery = Object.assign(
  (text: string): RecognisedQuery => ({
    situations: findSituations(asThread(text), [])
      .map(({ id }) => id)
      .filter((id) => id !== TELLS_LITTLE),
    redFlag: findRedFlags(text),
  }),
  { knownWords: listDangerWords() },
);

function asThread(title: string): Thread {
  return { engine: 'text', title, posts: [], totalPosts: null, isComplete: true };
}

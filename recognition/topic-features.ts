import { recognitionData } from '#corpus/recognition';
import type { RecognitionData } from '../corpus/recognition-data.ts';
import type { MarkedSentence } from './mark-concepts.ts';

/** How a signal stands in a thread. `title` and `early` 0 to 1, `amount` 0 to 1.5 or so: the logarithm of how often. */
export interface SignalFeatures {
  readonly id: string;
  readonly title: number;
  readonly early: number;
  readonly amount: number;
  /** Share of the opening post's sentences in thirds, 0 to 3; short posts count as a little longer. */
  readonly share: number;
  /** Indexes of the sentences where it stands whole. */
  readonly sentences: readonly number[];
}

/** Concepts of neighbouring sentences make half a signal: "I leave the room. She screams." */
const NEIGHBOUR_SHARE = 0.5;
/** "Early" is the first third of the opening post, at least this many sentences. */
const EARLY_SENTENCES = 3;
const EARLY_SHARE = 1 / 3;
/** Sentences added to a post's length before shares are taken, so that one sentence is no whole. */
const SHORT_POST_SENTENCES = 3;
/** A `share` of 1 is a third of the post: keeps it in the range of the other features, which one penalty holds small. */
const SHARE_UNITS = 3;
/** An `amount` of 1 is this many sentences. */
const MANY_SENTENCES = 6;

/**
 * Reads the features of every concept and signal from the marked sentences of title and opening post.
 *
 * @param marked - the title's sentences (post -1) first.
 * @returns Signals that stand nowhere are left out.
 */
export function topicFeatures(marked: readonly MarkedSentence[]): SignalFeatures[] {
  const title = marked.filter(({ sentence }) => sentence.post < 0);
  const body = marked.filter(({ sentence }) => sentence.post >= 0);
  const early = Math.max(EARLY_SENTENCES, Math.ceil(body.length * EARLY_SHARE));
  const { concepts, signals } = recognitionData;
  const all: RecognitionData['signals'] = [...concepts.map(([id], index) => [id, 'any', [index]] as const), ...signals];
  return all.flatMap(([id, needs, parts]) => {
    const strength = needs === 'all' ? strengthOfAll : strengthOfAny;
    const titleValues = title.map((_, index) => strength(title, index, parts));
    const values = body.map((_, index) => strength(body, index, parts));
    const total = values.reduce((sum, value) => sum + value, 0);
    if (total === 0 && titleValues.every((value) => value === 0)) return [];
    return {
      id,
      title: Math.max(0, ...titleValues),
      early: Math.max(0, ...values.slice(0, early)),
      amount: Math.log1p(total) / Math.log1p(MANY_SENTENCES),
      share: (SHARE_UNITS * total) / (values.length + SHORT_POST_SENTENCES),
      sentences: [...titleValues, ...values].flatMap((value, index) => (value === 1 ? [index] : [])),
    };
  });
}

/** 1 where all parts stand in the sentence, half where the one before completes it, else 0. */
function strengthOfAll(marked: readonly MarkedSentence[], index: number, parts: readonly number[]): number {
  const here = marked[index]?.concepts;
  const before = marked[index - 1]?.concepts;
  if (here === undefined) return 0;
  if (parts.every((part) => here.has(part))) return 1;
  const spread = parts.some((part) => here.has(part)) && parts.every((part) => here.has(part) || before?.has(part));
  return spread ? NEIGHBOUR_SHARE : 0;
}

function strengthOfAny(marked: readonly MarkedSentence[], index: number, parts: readonly number[]): number {
  return parts.some((part) => marked[index]?.concepts.has(part)) ? 1 : 0;
}

import { recognitionData } from '#corpus/recognition';
import { markConcepts } from '../../recognition/mark-concepts.ts';
import { openingPosts } from '../../recognition/score-topics.ts';
import { splitThread } from '../../recognition/split-sentences.ts';
import { topicFeatures } from '../../recognition/topic-features.ts';
import type { LabelledThread } from '../read-labelled.ts';

/** A labelled thread as the fit sees it. */
export interface Example {
  readonly id: string;
  readonly title: string;
  readonly isBorderline: boolean;
  /** Takes no part in fitting: its file says so, or else the hash of its id. */
  readonly isHeld: boolean;
  readonly topics: readonly string[];
  /** Position 0 is the bias, 1; then [title, early, amount] of each signal. */
  readonly x: Float64Array;
}

/** Ids of all concepts and signals, in the order of the features. */
export const SIGNAL_IDS: readonly string[] = [...recognitionData.concepts, ...recognitionData.signals].map(
  ([id]) => id,
);

/** Features of a signal: in the title, early, amount, share. */
export const ZONES = 4;

/** A fifth of the threads is held back from fitting, always the same: it depends on the id alone. */
const HELD_SHARE = 5;

function isHeldByHash(id: string): boolean {
  return hash(id) % HELD_SHARE === 0;
}

/** The fold of cross-validation that leaves a thread out, 0 to `folds` - 1; depends on the id alone. */
export function foldOf(id: string, folds: number): number {
  return Math.floor(hash(id) / HELD_SHARE) % folds;
}

/** Where a thread stands on the learning curve, 0 to 1: the same threads are in every longer share. */
export function shareOfTraining(id: string): number {
  return (hash(`${id}/curve`) % 1000) / 1000;
}

/** Reads the features of each thread that has topic labels. */
export function toExamples(threads: readonly LabelledThread[]): Example[] {
  return threads.flatMap(({ id, thread, topics, isBorderline, isHeld }) =>
    topics === null
      ? []
      : [{ id, title: thread.title, isBorderline, isHeld: isHeld ?? isHeldByHash(id), topics, x: features(thread) }],
  );
}

function features(thread: LabelledThread['thread']): Float64Array {
  const x = new Float64Array(1 + ZONES * SIGNAL_IDS.length);
  x[0] = 1;
  for (const { id, title, early, amount, share } of topicFeatures(
    markConcepts(splitThread(thread, openingPosts(thread))),
  ))
    x.set([title, early, amount, share], 1 + ZONES * SIGNAL_IDS.indexOf(id));
  return x;
}

/** FNV-1a over the id's characters, 32 bits. */
function hash(id: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < id.length; index += 1) value = Math.imul(value ^ id.charCodeAt(index), 0x01000193) >>> 0;
  return value;
}

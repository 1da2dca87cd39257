import type { InSlices, Thread } from '../reading/types.ts';
import { mayBeOnTopic } from '../recognition/may-be-on-topic.ts';
import type { TopicMatch } from '../recognition/types.ts';

/** Scores a thread's topics. */
export type ScoreTopics = (thread: Thread) => InSlices<readonly TopicMatch[]>;

/** Where the recogniser, a bundle of its own, leaves its function in the isolated world. Pages live in another world and cannot see it. */
const KEY = Symbol.for('secure-base.recogniser');
const world: typeof globalThis & { [KEY]?: ScoreTopics } = globalThis;

/** Makes the recogniser known to the companion of this page. */
export function setRecogniser(scoreTopics: ScoreTopics): void {
  world[KEY] = scoreTopics;
}

/**
 * Scores by the recogniser where it is in the page.
 *
 * Most pages never need it: a thread without a child and without a word of distress or closeness has none.
 * @param want - called where the recogniser is needed and not there.
 * @returns null where it has to be waited for.
 */
export function scoreByRecogniser(thread: Thread, want: () => void): InSlices<readonly TopicMatch[]> | null {
  if (!mayBeOnTopic(thread)) return noTopics();
  const scoreTopics = world[KEY];
  if (scoreTopics) return scoreTopics(thread);
  want();
  return null;
}

/** What is scored without being looked at. */
// biome-ignore lint/correctness/useYield: there is nothing to rest from.
export function* noTopics(): InSlices<readonly TopicMatch[]> {
  return [];
}

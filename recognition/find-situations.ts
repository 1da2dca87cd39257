import { details } from '#corpus/details';
import { RECOGNISED_SITUATION_IDS, type SituationId, type TopicId } from '../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { atOneGo } from './at-one-go.ts';
import { openerPosts } from './opener-posts.ts';
import { createPhraseFinder } from './phrase-finder.ts';
import { type Sentence, splitThread } from './split-sentences.ts';
import type { TopicMatch } from './types.ts';

/** Most situations that are given out. */
const MAX_SITUATIONS = 4;
/** Lowest score given out in a thread of no length; all numbers here were chosen on two thirds of the labelled threads. */
const MIN_SCORE = 1.5;
/** … but no higher than this. */
const MAX_MIN_SCORE = 3;
/** Lowest share of the best score given out: what is mentioned once in a post about something else is left out. */
const MIN_SHARE = 0.25;
/** Each further sentence about the same situation adds less, so that one told at length does not hide the others. */
const REPEAT_FACTOR = 0.8;

/** What one sentence adds, by kind of phrase. */
const KIND_SCORES: Readonly<Record<string, number>> = { strong: 2, weak: 0.6 };
/** The lowest score grows with the opener's sentences: who writes more, mentions more. */
const SCORE_A_SENTENCE = 0.02;
/** A title says what a thread is about; a later post of the opener mostly adds. */
const TITLE_FACTOR = 2;
const LATER_FACTOR = 0.5;

const findPhrases = createPhraseFinder(details.situations);
const rows = new Map(details.situationTopics.map((row) => [row.id, row]));

/**
 * Finds the situations that a thread is about, from its title and the opener's posts.
 *
 * @param topics - only situations of these topics are given; where there are none, of any topic.
 * @returns Likeliest first, at most 4.
 */
export function findSituations(thread: Thread, topics: readonly Pick<TopicMatch, 'id'>[]): SituationId[] {
  return atOneGo(findSituationsInSlices(thread, topics));
}

/** The same, with a rest after each sentence. */
export function* findSituationsInSlices(
  thread: Thread,
  topics: readonly Pick<TopicMatch, 'id'>[],
): InSlices<SituationId[]> {
  const scores = yield* scoreInSlices(
    thread,
    topics.map(({ id }) => id),
  );
  const sentences = splitThread(thread, openerPosts(thread)).length;
  const lowest = Math.min(MAX_MIN_SCORE, MIN_SCORE + sentences * SCORE_A_SENTENCE);
  const best = Math.max(0, ...scores.map(([, score]) => score));
  return scores
    .filter(([, score]) => score >= lowest && score >= best * MIN_SHARE)
    .slice(0, MAX_SITUATIONS)
    .map(([id]) => id);
}

/** Scores of all situations found, highest first; for `explain`. */
export function scoreSituations(thread: Thread, topics: readonly TopicId[]): [SituationId, number][] {
  return atOneGo(scoreInSlices(thread, topics));
}

function* scoreInSlices(thread: Thread, topics: readonly TopicId[]): InSlices<[SituationId, number][]> {
  const opening = thread.posts.findIndex((post) => post.isOpeningPost);
  const parts = new Map<string, number[]>();
  for (const sentence of splitThread(thread, openerPosts(thread))) {
    const factor = sentence.post === -1 ? TITLE_FACTOR : sentence.post === opening ? 1 : LATER_FACTOR;
    for (const [id, score] of scoreSentence(sentence)) parts.set(id, [...(parts.get(id) ?? []), score * factor]);
    yield;
  }
  return RECOGNISED_SITUATION_IDS.filter((id) => suits(id, topics))
    .map((id): [SituationId, number] => [
      id,
      sumOfBest(parts.get(id) ?? []) + (topics.length === 0 ? 0 : (rows.get(id)?.usual ?? 0)),
    ])
    .filter(([, score]) => score > 0)
    .sort(([, one], [, other]) => other - one);
}

function scoreSentence({ text }: Sentence): Map<string, number> {
  const scores = new Map<string, number>();
  const matches = findPhrases(text);
  const takenBack = new Set(matches.filter(({ kind }) => kind === 'not').map(({ id }) => id));
  for (const { id, kind } of matches) {
    if (!takenBack.has(id)) scores.set(id, Math.max(scores.get(id) ?? 0, KIND_SCORES[kind] ?? 0));
  }
  return scores;
}

function sumOfBest(scores: readonly number[]): number {
  return [...scores].sort((one, other) => other - one).reduce((sum, score, at) => sum + score * REPEAT_FACTOR ** at, 0);
}

function suits(id: SituationId, topics: readonly TopicId[]): boolean {
  return topics.length === 0 || topics.some((topic) => rows.get(id)?.topics.includes(topic));
}

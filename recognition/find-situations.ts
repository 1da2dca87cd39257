import { details } from '#corpus/details';
import { RECOGNISED_SITUATION_IDS, type SituationId, type TopicId } from '../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { atOneGo } from './at-one-go.ts';
import { sharedTerms } from './shared-terms.ts';
import { situationTermsInSlices } from './situations/situation-terms.ts';
import type { SituationMatch, TopicMatch } from './types.ts';
import { openScorer } from './word-model/open-scorer.ts';
import { logistic, logOdds, openWordModel, type TermValues } from './word-model/open-word-model.ts';

/** Most situations that are given out. Threads have two on average; few have more than four. */
const MAX_SITUATIONS = 4;
/** Lowest share of the best confidence that is given out: what is mentioned in passing is left out. */
const MIN_SHARE = 0.4;
/** The likeliest is given out even below its threshold, but not below this: nearly every thread has one. */
const MIN_BEST = 0.15;

/** What words and age alone have to say, where no phrase of the situation is found: in a line or two they say anything. */
const MIN_WITHOUT_PHRASE = 0.4;

const judgePost = openWordModel(details.situationModel, sharedTerms);
const judgeSentence = openScorer(details.situationSentenceModel, sharedTerms);
const rows = new Map<string, readonly string[]>(details.situationTopics.map(({ id, topics }) => [id, topics]));

/**
 * Finds the situations that a thread is about, from its title and the opener's posts.
 *
 * @param topics - only situations of these topics are given; where there are none, as in a query, any that a strong phrase names.
 * @param ageMonths - the child's age, where it is told.
 * @returns Likeliest first, at most 4.
 */
export function findSituations(
  thread: Thread,
  topics: readonly Pick<TopicMatch, 'id'>[],
  ageMonths: number | null = null,
): SituationMatch[] {
  return atOneGo(findSituationsInSlices(thread, topics, ageMonths));
}

/** The same, with a rest after each sentence. */
export function* findSituationsInSlices(
  thread: Thread,
  topics: readonly Pick<TopicMatch, 'id'>[],
  ageMonths: number | null = null,
): InSlices<SituationMatch[]> {
  const ids = topics.map(({ id }) => id);
  const plainest: Plainest = new Map();
  const values = yield* situationTermsInSlices(thread, ids, ageMonths, (sentence) => hear(plainest, sentence));
  const scores = scoreSituations(values, plainest, ids);
  if (ids.length > 0) return pickSituations(scores);
  // Nothing says that this is about a child: what is usual among children says nothing either.
  return byConfidence(scores.filter(({ id }) => values.has(`${id}: any`)));
}

/** A situation, and whether its confidence reaches its threshold. */
export interface SituationScore extends SituationMatch {
  readonly isSo: boolean;
}

/** Chooses what is given out. @param scores - of the situations that suit the topics, in any order. */
export function pickSituations(scores: readonly SituationScore[]): SituationMatch[] {
  const best = Math.max(...scores.map(({ confidence }) => confidence));
  return byConfidence(
    scores.filter(
      ({ confidence, isSo }) =>
        (isSo && confidence >= MIN_SHARE * best) || (confidence === best && confidence >= MIN_BEST),
    ),
  );
}

function byConfidence(scores: readonly SituationScore[]): SituationMatch[] {
  return [...scores]
    .sort((one, other) => other.confidence - one.confidence)
    .slice(0, MAX_SITUATIONS)
    .map(({ id, confidence }) => ({ id, confidence }));
}

/** By situation the log odds of the sentence that tells it most plainly; none where there is no sentence. */
type Plainest = Map<string, number>;

function hear(plainest: Plainest, sentence: ReadonlySet<string>): void {
  for (const { id, confidence } of judgeSentence(sentence))
    plainest.set(id, Math.max(plainest.get(id) ?? Number.NEGATIVE_INFINITY, logOdds(confidence)));
}

/** What the post says as a whole and its plainest sentence, added up: the fit has scaled both for that. */
function scoreSituations(values: TermValues, plainest: Plainest, topics: readonly TopicId[]): SituationScore[] {
  const verdicts = new Map(judgePost(values).map((verdict) => [verdict.id, verdict]));
  return RECOGNISED_SITUATION_IDS.filter((id) => suits(id, topics)).flatMap((id) => {
    const verdict = verdicts.get(id);
    if (verdict === undefined) return [];
    const ofSentence = plainest.get(id) ?? 0;
    const confidence = logistic(logOdds(verdict.confidence) + ofSentence);
    return isTold(confidence, id, values) ? [{ id, confidence, isSo: verdict.margin + ofSentence >= 0 }] : [];
  });
}

/** Whether a phrase of the situation is found, or the words alone make it likely. */
export function isTold(confidence: number, id: SituationId, values: TermValues): boolean {
  return confidence >= MIN_WITHOUT_PHRASE || values.has(`${id}: any`) || values.has(`${id}: weak`);
}

/** Whether a situation can be in a thread of these topics; any can where there are none. */
export function suits(id: SituationId, topics: readonly string[]): boolean {
  return topics.length === 0 || topics.some((topic) => rows.get(id)?.includes(topic));
}

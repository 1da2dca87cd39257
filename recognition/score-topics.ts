import { recognitionData } from '#corpus/recognition';
import type { TopicModel } from '../corpus/recognition-data.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { atOneGo } from './at-one-go.ts';
import { type MarkedSentence, markConceptsInSlices } from './mark-concepts.ts';
import { splitThread } from './split-sentences.ts';
import { type SignalFeatures, topicFeatures } from './topic-features.ts';
import type { Evidence, TopicMatch } from './types.ts';

/** Most sentences shown as the reason for a match. */
const MAX_SENTENCES = 5;
/** A sentence is shown if it carries this share of the strongest one's weight: "Is this normal?" says nothing. */
const LEAST_SHARE_OF_STRONGEST = 0.25;

/**
 * Tells which topics a thread is about; unsure means silent.
 *
 * Title and opening post alone decide (replies wander). Without an opening post, as on a thread's later pages, the title decides.
 * @returns Highest confidence first; at most one match a topic; [] for an empty thread.
 */
export function scoreTopics(thread: Thread): TopicMatch[] {
  return atOneGo(scoreTopicsInSlices(thread));
}

/** The same, offering rests: the first thread of a page costs some 100 ms, to make the patterns. */
export function* scoreTopicsInSlices(thread: Thread): InSlices<TopicMatch[]> {
  const marked = yield* markConceptsInSlices(splitThread(thread, openingPosts(thread)));
  const features = topicFeatures(marked);
  return recognitionData.models
    .map((model) => scoreTopic(model, features, marked))
    .filter((match, index) => match.confidence >= (recognitionData.models[index]?.threshold ?? 1))
    .sort((one, other) => other.confidence - one.confidence);
}

/** Indexes of the posts that decide what a thread is about: the opening post, where the page shows it. */
export function openingPosts(thread: Thread): number[] {
  const opening = thread.posts.findIndex(({ isOpeningPost }) => isOpeningPost);
  return opening < 0 ? [] : [opening];
}

function scoreTopic(
  model: TopicModel,
  features: readonly SignalFeatures[],
  marked: readonly MarkedSentence[],
): TopicMatch {
  const weighed = features.map(({ id, title, early, amount, share, sentences }) => {
    const [ofTitle, ofEarly, ofAmount, ofShare] = model.weights[id] ?? [0, 0, 0, 0];
    return { id, weight: title * ofTitle + early * ofEarly + amount * ofAmount + share * ofShare, sentences };
  });
  const score = weighed.reduce((sum, { weight }) => sum + weight, model.bias);
  return {
    id: model.id,
    confidence: 1 / (1 + Math.exp(-score)),
    sentences: strongestSentences(weighed, marked),
    features: weighed
      .filter(({ weight }) => Math.abs(weight) >= 0.005)
      .sort((one, other) => other.weight - one.weight)
      .map(({ id, weight }) => ({ id, weight })),
  };
}

function strongestSentences(
  weighed: readonly { readonly weight: number; readonly sentences: readonly number[] }[],
  marked: readonly MarkedSentence[],
): Evidence[] {
  const strengths = new Map<number, number>();
  for (const { weight, sentences } of weighed) {
    if (weight <= 0) continue;
    for (const index of sentences) strengths.set(index, (strengths.get(index) ?? 0) + weight / sentences.length);
  }
  const least = LEAST_SHARE_OF_STRONGEST * Math.max(0, ...strengths.values());
  return [...strengths]
    .filter(([, strength]) => strength >= least)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAX_SENTENCES)
    .flatMap(([index]) => marked[index]?.sentence.evidence() ?? []);
}

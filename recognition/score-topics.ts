import { recognitionData } from '#corpus/recognition';
import { RECOGNISED_TOPIC_IDS } from '../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { atOneGo } from './at-one-go.ts';
import { type MarkedSentence, markConceptsInSlices } from './mark-concepts.ts';
import { type PostTerms, postTerms } from './post-terms.ts';
import { splitThread } from './split-sentences.ts';
import type { Evidence, TopicMatch } from './types.ts';
import { logistic, openWordModel, type Verdict } from './word-model/open-word-model.ts';
import { unpackTerms } from './word-model/pack-terms.ts';

/** Most sentences shown as the reason for a match. */
const MAX_SENTENCES = 5;
/** A sentence is shown if it carries this share of the strongest one's weight: "Is this normal?" says nothing. */
const LEAST_SHARE_OF_STRONGEST = 0.25;
/** Weights nearer to 0 than this are not given out as features. */
const SMALLEST_FEATURE = 0.005;

const judge = openWordModel(recognitionData.words, () => unpackTerms(recognitionData.words.terms));

/**
 * Tells which topics a thread is about; unsure means silent.
 *
 * Title and opening post alone decide (replies wander). Without an opening post, as on a thread's later pages, the title decides.
 * First: is it about any topic? Two models say so, one for posts told at length, where a sentence or two among much else tell it,
 * and one for posts told to the point; a third says which of them to believe how far. Then: about which?
 * @returns Highest confidence first; at most one match a topic; [] for an empty thread.
 */
export function scoreTopics(thread: Thread): TopicMatch[] {
  return atOneGo(scoreTopicsInSlices(thread));
}

/** The same, offering rests: the first thread of a page costs some 100 ms, to make the patterns. */
export function* scoreTopicsInSlices(thread: Thread): InSlices<TopicMatch[]> {
  const marked = yield* markConceptsInSlices(splitThread(thread, openingPosts(thread)));
  if (marked.length === 0) return [];
  const terms = postTerms(marked);
  yield;
  const verdicts = new Map(judge(terms.values).map((verdict) => [verdict.id, verdict]));
  const any = mix(verdicts.get('at-length'), verdicts.get('to-the-point'), verdicts.get('register'));
  if (any === null || any.margin < 0) return [];
  const confidence = logistic(any.margin);
  const named = RECOGNISED_TOPIC_IDS.flatMap((id) => {
    const verdict = verdicts.get(id);
    return verdict === undefined ? [] : [{ id, verdict }];
  }).sort((one, other) => other.verdict.margin - one.verdict.margin);
  return named
    .filter(({ verdict }, place) => place === 0 || verdict.isSo)
    .map(({ id, verdict }) => {
      const weights = added([any.weights, weightsOf(verdict)]);
      return {
        id,
        confidence: confidence * verdict.confidence,
        sentences: strongestSentences(weights, terms, marked),
        features: [...weights]
          .filter(([, weight]) => Math.abs(weight) >= SMALLEST_FEATURE)
          .sort(([, one], [, other]) => other - one)
          .map(([id, weight]) => ({ id, weight })),
      };
    });
}

/** Indexes of the posts that decide what a thread is about: the opening post, where the page shows it. */
export function openingPosts(thread: Thread): number[] {
  const opening = thread.posts.findIndex(({ isOpeningPost }) => isOpeningPost);
  return opening < 0 ? [] : [opening];
}

type Weights = ReadonlyMap<string, number>;

/** What two models say, each as far as the third believes it. */
function mix(
  atLength: Verdict | undefined,
  toThePoint: Verdict | undefined,
  register: Verdict | undefined,
): { readonly margin: number; readonly weights: Weights } | null {
  if (atLength === undefined || toThePoint === undefined || register === undefined) return null;
  const share = register.confidence;
  return {
    margin: share * atLength.margin + (1 - share) * toThePoint.margin,
    weights: added([weightsOf(atLength, share), weightsOf(toThePoint, 1 - share)]),
  };
}

function weightsOf({ reasons }: Verdict, share = 1): Weights {
  return new Map(reasons.map(({ term, weight }) => [term, share * weight]));
}

function added(all: readonly Weights[]): Weights {
  const sum = new Map<string, number>();
  for (const weights of all) for (const [term, weight] of weights) sum.set(term, (sum.get(term) ?? 0) + weight);
  return sum;
}

function strongestSentences(weights: Weights, terms: PostTerms, marked: readonly MarkedSentence[]): Evidence[] {
  const strengths = new Map<number, number>();
  for (const [term, weight] of weights) {
    const places = terms.sentences.get(term) ?? [];
    for (const index of places) strengths.set(index, (strengths.get(index) ?? 0) + weight / places.length);
  }
  const least = LEAST_SHARE_OF_STRONGEST * Math.max(0, ...strengths.values());
  return [...strengths]
    .filter(([, strength]) => strength > 0 && strength >= least)
    .sort(([, one], [, other]) => other - one)
    .slice(0, MAX_SENTENCES)
    .flatMap(([index]) => marked[index]?.sentence.evidence() ?? []);
}

import { details } from '#corpus/details';
import type { AlertId } from '../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { joinTerms } from './alerts/join-terms.ts';
import { atOneGo } from './at-one-go.ts';
import { createDetailTerms } from './detail-terms.ts';
import { openerPosts } from './opener-posts.ts';
import { type Sentence, splitThread } from './split-sentences.ts';
import type { AlertFound, ChildAge } from './types.ts';
import { openScorer } from './word-model/open-scorer.ts';
import { openWordModel } from './word-model/open-word-model.ts';

/** What is answered first: life before health before worry. */
const MOST_URGENT_FIRST: readonly AlertId[] = [
  'self-harm',
  'urge-to-harm',
  'harms-animals-or-children',
  'infant-arching',
  'pain-or-illness',
  'regression-or-lost-skills',
  'parent-overwhelmed',
  'long-lasting-impairment',
];

/** Arching the back is a sign of pain in babies; in toddlers it is protest. */
const ARCHING_TO_MONTHS = 12;
const BABY = /(?<![a-z])(?:baby|newborn|infant|bub|bubs|weeks? old)(?![a-z])/;
const NO_BABY = /(?<![a-z])(?:toddler|preschooler|school|year old|yo)(?![a-z])/;

/** What a sign says is left out below this: its words are of something else. */
const LEAST_WITH_SIGN = 0.15;
/** Terms of a sentence for the alert model, and its phrases. */
export const alertTerms = createDetailTerms(details.alerts);
const judgeSentence = openScorer(details.alertModel);
const judgePost = openWordModel(details.alertPostModel);
/** A sentence that is not sure raises nothing where the post as a whole makes it less likely than this. By authors left out; 0.1 to 0.3 is sensible. */
const LEAST_OF_POST = 0.2;
/** A sentence this likely is sure, whatever else the post tells: one line of danger in a long post counts. By authors left out, at no cost. */
const SURE = 0.9;
/** Where a life is at stake a phrase that says so is sure from here on: "I want to kill myself" has few words to weigh. */
const SURE_WITH_SIGN_OF_LIFE = 0.25;
const ABOUT_LIFE: ReadonlySet<string> = new Set<AlertId>(['self-harm', 'urge-to-harm']);

/**
 * Finds reasons to put the right help first, in what the opener writes. It never judges the writer.
 *
 * @param age - the focal child's age, or null where it is not told.
 * @returns Most urgent first, each once, with the sentence that says so most plainly.
 */
export function raiseAlerts(thread: Thread, age: Pick<ChildAge, 'ageMonths'> | null): AlertFound[] {
  return atOneGo(raiseAlertsInSlices(thread, age));
}

/** The same, with a rest after each sentence. */
export function* raiseAlertsInSlices(thread: Thread, age: Pick<ChildAge, 'ageMonths'> | null): InSlices<AlertFound[]> {
  const sentences = splitThread(thread, openerPosts(thread));
  const isBaby = age === null ? isAboutBaby(sentences) : age.ageMonths < ARCHING_TO_MONTHS;
  const heard: SentenceHeard[] = [];
  for (const sentence of sentences) {
    heard.push(hear(sentence));
    yield;
  }
  const ofPost = new Map(judgePost(joinTerms(heard.map(({ terms }) => terms))).map((score) => [score.id, score]));
  return MOST_URGENT_FIRST.filter((id) => id !== 'infant-arching' || isBaby).flatMap((id) => {
    const post = ofPost.get(id);
    const [plainest] = heard.flatMap(({ claims }) => claims.get(id) ?? []).sort(plainestFirst);
    if (post === undefined || plainest === undefined) return [];
    const isLikely = plainest.claim === 'likely' && post.confidence >= LEAST_OF_POST;
    return post.isSo || plainest.claim === 'sure' || isLikely ? [{ id, evidence: plainest.sentence.evidence() }] : [];
  });
}

/** What a sentence says of one alert. */
interface Claim {
  readonly sentence: Sentence;
  readonly confidence: number;
  /** Whether the sentence is reason enough alone, or where the post does not speak against it. */
  readonly claim: 'sure' | 'likely' | 'unlikely';
}

interface SentenceHeard {
  readonly terms: ReadonlySet<string>;
  /** By alert; none where a phrase takes it back. */
  readonly claims: ReadonlyMap<string, Claim>;
}

function hear(sentence: Sentence): SentenceHeard {
  const { terms, matches } = alertTerms(sentence.text);
  const kindsOf = (id: string) => matches.filter((match) => match.id === id).map(({ kind }) => kind);
  const claims = judgeSentence(terms).flatMap(({ id, confidence, isSo }): [string, Claim][] => {
    const kinds = kindsOf(id);
    if (kinds.includes('not')) return [];
    const isSaidFrom = (least: number) => kinds.includes('signs') && confidence >= least;
    const isSure = confidence >= SURE || (ABOUT_LIFE.has(id) && isSaidFrom(SURE_WITH_SIGN_OF_LIFE));
    const isLikely = isSo || isSaidFrom(LEAST_WITH_SIGN);
    return [[id, { sentence, confidence, claim: isSure ? 'sure' : isLikely ? 'likely' : 'unlikely' }]];
  });
  return { terms, claims: new Map(claims) };
}

const PLAINEST_FIRST: readonly Claim['claim'][] = ['sure', 'likely', 'unlikely'];

function plainestFirst(one: Claim, other: Claim): number {
  return PLAINEST_FIRST.indexOf(one.claim) - PLAINEST_FIRST.indexOf(other.claim) || other.confidence - one.confidence;
}

function isAboutBaby(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => BABY.test(text)) && !sentences.some(({ text }) => NO_BABY.test(text));
}

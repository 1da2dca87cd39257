import { details } from '#corpus/details';
import type { AlertId } from '../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { joinTerms } from './alerts/join-terms.ts';
import { atOneGo } from './at-one-go.ts';
import { createDetailTerms } from './detail-terms.ts';
import { openerPosts } from './opener-posts.ts';
import { sharedTerms } from './shared-terms.ts';
import { type Sentence, splitThread } from './split-sentences.ts';
import type { AlertFound, ChildAge } from './types.ts';
import { openScorer } from './word-model/open-scorer.ts';
import { logOdds, openWordModel } from './word-model/open-word-model.ts';

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
/** Words of a baby's life, where no age is read: weeks are counted for babies alone. */
const BABY =
  /(?<![a-z])(?:baby|newborn|infant|bub|bubs|colic|bassinet|moses|breast|formula|\d+ ?(?:weeks?|wks?)|week \d+|[1-9] months|1[01] months)(?![a-z])/;
const NO_BABY = /(?<![a-z])(?:toddler|preschooler|school|year old|yo)(?![a-z])/;

/** Terms of a sentence for the alert model, and its phrases. */
export const alertTerms = createDetailTerms(details.alerts);
const judgeSentence = openScorer(details.alertModel, sharedTerms);
const judgePost = openWordModel(details.alertPostModel, sharedTerms);

/**
 * What the plainest sentence and the post as a whole must say together, as the sum of both log odds: 0 is "as likely as not" by both.
 * By authors left out: most where a missed one costs most, so long as about three of four that are raised are right.
 */
const ASKED: Readonly<Record<AlertId, number>> = {
  'parent-overwhelmed': -1.75,
  'urge-to-harm': -3,
  'regression-or-lost-skills': -3,
  'pain-or-illness': -1.6,
  'self-harm': -2.75,
  'harms-animals-or-children': -3.25,
  'long-lasting-impairment': -2.25,
  'infant-arching': -4,
};
/** A post of more sentences has more of them that are likely by chance: so much more is asked of it each time its length is e times as great. */
const ASKED_OF_LENGTH = 1;
const USUAL_SENTENCES = 6;
/** Some sentence must say so at least this likely: what is taken back everywhere, or lies in the words of many, raises nothing. By authors left out, at no cost. */
const LEAST_OF_SENTENCE = 0.05;
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
  const askedOfLength = ASKED_OF_LENGTH * Math.log(Math.max(1, sentences.length / USUAL_SENTENCES));
  return MOST_URGENT_FIRST.filter((id) => id !== 'infant-arching' || isBaby).flatMap((id) => {
    const post = ofPost.get(id);
    const [plainest] = heard.flatMap(({ claims }) => claims.get(id) ?? []).sort(plainestFirst);
    if (post === undefined || plainest === undefined || plainest.confidence < LEAST_OF_SENTENCE) return [];
    const said = logOdds(plainest.confidence) + logOdds(post.confidence) - askedOfLength;
    return plainest.isSure || said >= ASKED[id] ? [{ id, evidence: plainest.sentence.evidence() }] : [];
  });
}

/** What a sentence says of one alert. */
interface Claim {
  readonly sentence: Sentence;
  readonly confidence: number;
  /** Whether the sentence is reason enough alone. */
  readonly isSure: boolean;
}

interface SentenceHeard {
  readonly terms: ReadonlySet<string>;
  /** By alert; none where a phrase takes it back. */
  readonly claims: ReadonlyMap<string, Claim>;
}

function hear(sentence: Sentence): SentenceHeard {
  const { terms, matches } = alertTerms(sentence.text);
  const has = (id: string, kind: string) => matches.some((match) => match.id === id && match.kind === kind);
  const claims = judgeSentence(terms).flatMap(({ id, confidence }): [string, Claim][] => {
    if (has(id, 'not')) return [];
    const isOfLife = ABOUT_LIFE.has(id) && has(id, 'signs') && confidence >= SURE_WITH_SIGN_OF_LIFE;
    return [[id, { sentence, confidence, isSure: confidence >= SURE || isOfLife }]];
  });
  return { terms, claims: new Map(claims) };
}

function plainestFirst(one: Claim, other: Claim): number {
  return Number(other.isSure) - Number(one.isSure) || other.confidence - one.confidence;
}

function isAboutBaby(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => BABY.test(text)) && !sentences.some(({ text }) => NO_BABY.test(text));
}

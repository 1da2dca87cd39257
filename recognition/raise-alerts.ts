import { details } from '#corpus/details';
import type { AlertId } from '../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { joinTerms } from './alerts/join-terms.ts';
import { poolLogOdds } from './alerts/pool-log-odds.ts';
import { sentenceValues } from './alerts/sentence-values.ts';
import { atOneGo } from './at-one-go.ts';
import { createDetailTerms } from './detail-terms.ts';
import { openerPosts } from './opener-posts.ts';
import { sharedTerms } from './shared-terms.ts';
import { type Sentence, splitThread } from './split-sentences.ts';
import type { AlertFound, ChildAge } from './types.ts';
import { openScorer } from './word-model/open-scorer.ts';
import { logistic, logOdds, openWordModel } from './word-model/open-word-model.ts';

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
 * What an alert's log odds must reach, a little less than "as likely as not": a missed one costs more than a false one. By authors left out about 0.78 of what is
 * raised in threads of a29 to a43 is right, and 0.79 of what there is is found; numbers of their own for each alert did no better.
 */
const ASKED = -0.15;
/** A sentence this likely, also by its own words as if they were the whole post, is sure whatever else the post tells: one line of danger in a long post counts. */
const SURE = 0.95;
/** Where a phrase says so, a sentence is sure from here on: with 0.6, plain emergencies in long posts were passed over (a baby's fever, a swallowed battery). */
const SURE_WITH_SIGN = 0.5;
/** The same where parents speak of themselves: "I want to kill myself" is hardly said by chance. */
const SURE_WITH_SIGN_OF_ONESELF = 0.25;
const ABOUT_ONESELF: ReadonlySet<string> = new Set<AlertId>(['parent-overwhelmed', 'self-harm', 'urge-to-harm']);

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
    const claims = heard.map((sentence) => sentence.claims.get(id)).filter((claim) => claim !== undefined);
    const [plainest] = claims.filter(({ isTakenBack }) => !isTakenBack).sort(plainestFirst);
    const post = ofPost.get(id);
    if (post === undefined || plainest === undefined) return [];
    const isRaised =
      plainest.isSure ||
      poolLogOdds(claims.map(({ confidence }) => logOdds(confidence))) + logOdds(post.confidence) >= ASKED;
    return isRaised ? [{ id, evidence: plainest.sentence.evidence() }] : [];
  });
}

/** What a sentence says of one alert. */
interface Claim {
  readonly sentence: Sentence;
  readonly confidence: number;
  /** Whether the sentence is reason enough alone. */
  readonly isSure: boolean;
  /** Whether a phrase takes back what it says. */
  readonly isTakenBack: boolean;
}

interface SentenceHeard {
  readonly terms: ReadonlySet<string>;
  /** By alert. */
  readonly claims: ReadonlyMap<string, Claim>;
}

function hear(sentence: Sentence): SentenceHeard {
  const { terms, matches } = alertTerms(sentence.text);
  const has = (id: string, kind: string) => matches.some((match) => match.id === id && match.kind === kind);
  const claims = judgeSentence(sentenceValues(terms)).map(({ id, confidence }): [string, Claim] => {
    const isTakenBack = has(id, 'not');
    const isSure = has(id, 'signs') ? confidence >= leastWithSign(id) : isSureAlone(id, confidence, terms);
    return [id, { sentence, confidence, isTakenBack, isSure: isSure && !isTakenBack }];
  });
  return { terms, claims: new Map(claims) };
}

function leastWithSign(id: string): number {
  return ABOUT_ONESELF.has(id) ? SURE_WITH_SIGN_OF_ONESELF : SURE_WITH_SIGN;
}

/** Whether a sentence would be sure if it were the whole post, and as one among others. */
function isSureAlone(id: string, confidence: number, terms: ReadonlySet<string>): boolean {
  if (confidence < SURE) return false;
  const asPost = judgePost(joinTerms([terms])).find((score) => score.id === id);
  return logistic(logOdds(confidence) + logOdds(asPost?.confidence ?? 0)) >= SURE;
}

function plainestFirst(one: Claim, other: Claim): number {
  return Number(other.isSure) - Number(one.isSure) || other.confidence - one.confidence;
}

function isAboutBaby(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => BABY.test(text)) && !sentences.some(({ text }) => NO_BABY.test(text));
}

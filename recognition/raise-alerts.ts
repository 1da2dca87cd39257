import { details } from '#corpus/details';
import type { AlertId } from '../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { atOneGo } from './at-one-go.ts';
import { createDetailTerms } from './detail-terms.ts';
import { openerPosts } from './opener-posts.ts';
import { type Sentence, splitThread } from './split-sentences.ts';
import type { AlertFound, ChildAge } from './types.ts';
import { openScorer } from './word-model/open-scorer.ts';

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
const judge = openScorer(details.alertModel);

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
  const raised: AlertRaised[] = [];
  for (const sentence of sentences) {
    raised.push(...alertsIn(sentence));
    yield;
  }
  raised.sort((one, other) => other.confidence - one.confidence);
  return MOST_URGENT_FIRST.filter((id) => id !== 'infant-arching' || isBaby).flatMap(
    (id) => raised.find(({ found }) => found.id === id)?.found ?? [],
  );
}

interface AlertRaised {
  readonly found: AlertFound;
  readonly confidence: number;
}

function alertsIn(sentence: Sentence): AlertRaised[] {
  const { terms, matches } = alertTerms(sentence.text);
  return judge(terms).flatMap(({ id: row, confidence, isSo }) => {
    const id = row as AlertId;
    const kinds = matches.filter((match) => match.id === id).map(({ kind }) => kind);
    if (kinds.includes('not')) return [];
    const isSaid = kinds.includes('signs') && confidence >= LEAST_WITH_SIGN;
    return isSo || isSaid ? [{ found: { id, evidence: sentence.evidence() }, confidence }] : [];
  });
}

function isAboutBaby(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => BABY.test(text)) && !sentences.some(({ text }) => NO_BABY.test(text));
}

import { details } from '#corpus/details';
import type { AlertId } from '../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { atOneGo } from './at-one-go.ts';
import { openerPosts } from './opener-posts.ts';
import { createPhraseFinder } from './phrase-finder.ts';
import { type Sentence, splitThread } from './split-sentences.ts';
import type { AlertFound, ChildAge } from './types.ts';

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

const findPhrases = createPhraseFinder(details.alerts);

/**
 * Finds reasons to put the right help first, in what the opener writes. It never judges the writer.
 *
 * @param age - the focal child's age, or null where it is not told.
 * @returns Most urgent first, each once, with the sentence that says so.
 */
export function raiseAlerts(thread: Thread, age: Pick<ChildAge, 'ageMonths'> | null): AlertFound[] {
  return atOneGo(raiseAlertsInSlices(thread, age));
}

/** The same, with a rest after each sentence. */
export function* raiseAlertsInSlices(thread: Thread, age: Pick<ChildAge, 'ageMonths'> | null): InSlices<AlertFound[]> {
  const sentences = splitThread(thread, openerPosts(thread));
  const isBaby = age === null ? isAboutBaby(sentences) : age.ageMonths < ARCHING_TO_MONTHS;
  const found: AlertFound[] = [];
  for (const sentence of sentences) {
    found.push(...alertsIn(sentence));
    yield;
  }
  return MOST_URGENT_FIRST.filter((id) => id !== 'infant-arching' || isBaby).flatMap(
    (id) => found.find((alert) => alert.id === id) ?? [],
  );
}

function alertsIn(sentence: Sentence): AlertFound[] {
  const matches = findPhrases(sentence.text);
  const takenBack = new Set(matches.filter(({ kind }) => kind === 'not').map(({ id }) => id));
  return MOST_URGENT_FIRST.filter((id) => !takenBack.has(id) && matches.some((match) => match.id === id)).map((id) => ({
    id,
    evidence: sentence.evidence(),
  }));
}

function isAboutBaby(sentences: readonly Sentence[]): boolean {
  return sentences.some(({ text }) => BABY.test(text)) && !sentences.some(({ text }) => NO_BABY.test(text));
}

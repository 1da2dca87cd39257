import { details } from '#corpus/details';
import { ADVICE_IDS, type AdviceId } from '../../corpus/vocabulary.ts';
import { createDetailTerms } from '../detail-terms.ts';
import type { PhraseMatch } from '../phrase-finder.ts';
import { openScorer } from '../word-model/open-scorer.ts';

/** A piece of advice that a sentence is judged to name. */
export interface AdviceNamed {
  readonly id: AdviceId;
  readonly confidence: number;
  /** The phrase that names it; null where only its words do. */
  readonly match: PhraseMatch | null;
}

/** A second piece of advice that no phrase names in the same sentence has to be this sure; by cross-validation. */
const SURE = 0.9;
/** What a phrase names is left out where its words make it less likely than this; by threads that had no part in the fit. */
const LEAST_WITH_PHRASE = 0.5;

/** What names the one in so many words names the other in passing: holding until the fight is gone is more than a hug. */
const INCLUDED: ReadonlyMap<string, AdviceId> = new Map([
  ['holding-therapy', 'force-hug'],
  ['distract-and-go', 'sneak-out'],
]);

/** Terms of a sentence for the advice model, and its phrases. */
export const adviceTerms = createDetailTerms(details.advice);
const judge = openScorer(details.adviceModel);

/**
 * Judges which advice a normalised sentence names, for or against: what a phrase names unless the words speak against it, and
 * what the words alone make likely: the likeliest, and others that are nearly certain.
 *
 * @returns [] for most sentences.
 */
export function judgeAdvice(text: string): AdviceNamed[] {
  const { terms, matches } = adviceTerms(text);
  const byPhrase = new Map(namedBy(matches).map((named) => [named.id, named.match]));
  const likely = judge(terms).flatMap(({ id: row, confidence, isSo }) => {
    const id = row as AdviceId;
    if (matches.some((match) => match.id === id && match.kind === 'not')) return [];
    const match = byPhrase.get(id) ?? null;
    return isSo || (match !== null && confidence >= LEAST_WITH_PHRASE) ? [{ id, confidence, match }] : [];
  });
  const most = Math.max(...likely.map(({ confidence }) => confidence));
  return likely.filter(({ confidence, match }) => match !== null || confidence === most || confidence >= SURE);
}

/** What the phrases alone name in a normalised sentence. */
export function nameByPhrase(text: string): { id: AdviceId; match: PhraseMatch }[] {
  return namedBy(adviceTerms(text).matches);
}

function namedBy(matches: readonly PhraseMatch[]): { id: AdviceId; match: PhraseMatch }[] {
  return ADVICE_IDS.flatMap((id) => {
    if (matches.some((match) => INCLUDED.get(match.id) === id)) return [];
    const match = decisiveMatch(matches, id);
    return match === null ? [] : [{ id, match }];
  });
}

/** A phrase that argues against; else the one that begins first, since what comes before it may turn it round. */
export function decisiveMatch(matches: readonly PhraseMatch[], id: string): PhraseMatch | null {
  const own = matches.filter((match) => match.id === id);
  if (own.some(({ kind }) => kind === 'not')) return null;
  const inOrder = own.sort((one, other) => one.start - other.start);
  return inOrder.find(({ kind }) => kind === 'against') ?? inOrder[0] ?? null;
}

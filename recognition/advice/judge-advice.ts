import { details } from '#corpus/details';
import { ADVICE_IDS, type AdviceId } from '../../corpus/vocabulary.ts';
import { createDetailTerms } from '../detail-terms.ts';
import type { PhraseMatch } from '../phrase-finder.ts';
import { sharedTerms } from '../shared-terms.ts';
import { openScorer } from '../word-model/open-scorer.ts';
import { logOdds } from '../word-model/open-word-model.ts';

/** What a sentence says of each piece of advice, for or against. */
export interface AdviceHeard {
  /** How likely each is, in the order of `ADVICE_IDS`: the log-odds, `TAKEN_BACK` where a phrase takes it back. */
  readonly logOdds: readonly number[];
  /** The phrases that name a piece of advice. */
  readonly phrases: ReadonlyMap<AdviceId, PhraseMatch>;
}

/** Confidence in each piece of advice, 0 to 1, in the order of `ADVICE_IDS`, for the terms of a sentence. */
export type AdviceJudge = (terms: ReadonlySet<string>) => readonly number[];

/** Log-odds of advice that a phrase takes back in the same sentence. */
export const TAKEN_BACK = -9;
/** Advice with lower log-odds, and named by no phrase, is not weighed at all. */
export const LEAST_LIKELY = -3;
/** No confidence is nearer to 0 or 1. */
const SMALLEST_DOUBT = 0.0001;

/** What names the one in so many words names the other in passing: holding until the fight is gone is more than a hug. */
const INCLUDED: ReadonlyMap<string, AdviceId> = new Map([
  ['holding-therapy', 'force-hug'],
  ['distract-and-go', 'sneak-out'],
]);

/** Terms of a sentence for the advice model, and its phrases. */
export const adviceTerms = createDetailTerms(details.advice);
const score = openScorer(details.adviceModel, sharedTerms);
const byModel: AdviceJudge = (terms) => score(terms).map(({ confidence }) => confidence);

/**
 * Judges how likely a normalised sentence speaks of each piece of advice, by its words and phrases.
 *
 * @param judge - the model that ships, or one of a fit.
 */
export function judgeAdvice(text: string, judge: AdviceJudge = byModel): AdviceHeard {
  const { terms, matches } = adviceTerms(text);
  const takenBack = new Set(matches.filter(({ kind }) => kind === 'not').map(({ id }) => id));
  const confidences = judge(terms);
  return {
    logOdds: ADVICE_IDS.map((id, at) =>
      takenBack.has(id) ? TAKEN_BACK : logOdds(confidences[at] ?? 0, SMALLEST_DOUBT),
    ),
    phrases: namedBy(matches),
  };
}

/** A phrase that argues against; else the one that begins first, since what comes before it may turn it round. */
export function decisiveMatch(matches: readonly PhraseMatch[], id: string): PhraseMatch | null {
  const own = matches.filter((match) => match.id === id);
  if (own.some(({ kind }) => kind === 'not')) return null;
  const inOrder = own.sort((one, other) => one.start - other.start);
  return inOrder.find(({ kind }) => kind === 'against') ?? inOrder[0] ?? null;
}

function namedBy(matches: readonly PhraseMatch[]): Map<AdviceId, PhraseMatch> {
  return new Map(
    ADVICE_IDS.flatMap((id): [AdviceId, PhraseMatch][] => {
      if (matches.some((match) => INCLUDED.get(match.id) === id)) return [];
      const match = decisiveMatch(matches, id);
      return match === null ? [] : [[id, match]];
    }),
  );
}

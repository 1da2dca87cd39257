import { details } from '#corpus/details';
import { STANCES, type Stance } from '../../corpus/vocabulary.ts';
import { sharedTerms } from '../shared-terms.ts';
import { openScorer } from '../word-model/open-scorer.ts';
import { type AdvisingSentence, stanceTerms } from './stance-terms.ts';

const judge = openScorer(details.stanceModel, sharedTerms);

/** The likeliest stance of a reply toward the advice that one of its sentences names. */
export function judgeStance(place: AdvisingSentence): Stance {
  const confidences = judge(stanceTerms(place)).map(({ confidence }) => confidence);
  return STANCES[confidences.indexOf(Math.max(...confidences))] ?? 'recommends';
}

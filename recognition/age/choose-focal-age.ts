import { details } from '#corpus/details';
import { sharedTerms } from '../shared-terms.ts';
import { openWordModel } from '../word-model/open-word-model.ts';
import type { AgeMention } from './age-mention.ts';
import { ageOfCandidate, ageOfChild } from './age-of-child.ts';
import { toChildren, toKnown } from './children.ts';
import { DISTRESS } from './distress.ts';
import { isEasyChild } from './is-easy-child.ts';
import { type Candidate, measureChildren } from './measure-children.ts';
import { sentenceAfter } from './sentence-before.ts';
import type { PlacedMention, ToldAges } from './told-ages.ts';

/** "My eldest is 11", who "never minded a bit". */
const ELDER_BEFORE = /\b(?:eldest|oldest|elder|first|(?:old|bigg?)er one)\b[^.!?;\n]{0,20}$/i;
/** Longest stretch before an age that is read for whose it is, in characters. */
const BEFORE_LENGTH = 32;
/** "But falls apart at home": the same child, not "but my youngest". */
const YET = /\b(?:but|then)\b(?! (?:now )?(?:my|our|the|his|her|this|with|we|i)\b)/i;
/** Longest stretch after an age that is read for how the child is, in characters. */
const SENTENCE_LENGTH = 160;
const judgeCandidate = openWordModel(details.focalChildModel, sharedTerms);

/**
 * Chooses the age of the focal child among all the ages told.
 *
 * Of one child the surest wins, the first of equals, and a finer one of the same year before it. Of several children it is the one that a small model holds
 * likeliest, by what the text tells of each (`measureChildren`); two who are told of as one give the midpoint.
 * @returns null where none is sure enough, or where only children beside the focal one have ages.
 */
export function chooseFocalAge({ mentions, opening, offsetOf }: ToldAges): PlacedMention | null {
  const isOut = (mention: PlacedMention): boolean => isLeftOut(mention, opening, offsetOf(mention));
  const children = toKnown(toChildren(mentions), opening, offsetOf);
  if (children.length < 2)
    return ageOfChild(
      mentions.filter((mention) => !isOut(mention)),
      mentions,
    );
  const candidates = measureChildren(children, mentions, opening, offsetOf);
  const focal = likeliest(candidates.filter((candidate) => !candidate.mentions.every(isOut)));
  return focal === null ? null : ageOfCandidate(focal, mentions);
}

function likeliest<M>(candidates: readonly Candidate<M>[]): Candidate<M> | null {
  const scores = candidates.map(({ measures }) => judgeCandidate(measures)[0]?.margin ?? 0);
  return candidates[scores.indexOf(Math.max(...scores))] ?? null;
}

/** "His big sister (9)", "my eldest is 11 and skips in": not the one who is meant, unless trouble is told of it. */
function isLeftOut(mention: AgeMention, text: string, at: number | null): boolean {
  if (at === null) return mention.isBeside;
  const sentence = sentenceAfter(text, at, SENTENCE_LENGTH);
  if (DISTRESS.test(sentence) || YET.test(sentence)) return false;
  return (
    mention.isBeside || (ELDER_BEFORE.test(text.slice(Math.max(0, at - BEFORE_LENGTH), at)) && isEasyChild(text, at))
  );
}

import { details } from '#corpus/details';
import { sharedTerms } from '../shared-terms.ts';
import { openWordModel } from '../word-model/open-word-model.ts';
import type { AgeMention } from './age-mention.ts';
import { toChildren, toKnown } from './children.ts';
import { DISTRESS } from './distress.ts';
import { isEasyChild } from './is-easy-child.ts';
import { type Candidate, measureChildren } from './measure-children.ts';
import { sentenceAfter } from './sentence-before.ts';
import type { PlacedMention, ToldAges } from './told-ages.ts';

/** Ages below this weight are not certain enough to be shown. */
const MIN_WEIGHT = 4;
/** Mentions this close in weight to the best are as likely. */
const AS_LIKELY = 0.9;
/** What an age gains in a thread whose title names its stage; above AS_LIKELY. */
const STAGE_NAMED = 1.2;
/** Whom parents call toddler or preschooler: about 10 months to 5 years. */
const TODDLER_FROM_MONTHS = 10;
const TODDLER_TO_MONTHS = 66;
/** "My eldest is 11", who "never minded a bit". */
const ELDER_BEFORE = /\b(?:eldest|oldest|elder|first|(?:old|bigg?)er one)\b[^.!?;\n]{0,20}$/i;
/** Longest stretch before an age that is read for whose it is, in characters. */
const BEFORE_LENGTH = 32;
/** "But falls apart at home": the same child, not "but my youngest". */
const YET = /\b(?:but|then)\b(?! (?:now )?(?:my|our|the|his|her|this|with|we|i)\b)/i;
/** Longest stretch after an age that is read for how the child is, in characters. */
const SENTENCE_LENGTH = 160;
/** Up to here a month past the birthday is told as such; later it may be read from "turned 2 in March". */
const DOUBTFUL_MONTHS = 24;
/** A mention that says whose age it is. */
const SURE = 9;
/** "3.5." or "28 months." in a thread about a 3 or 2 year old: the same child, though whose is not said. */
const FINER = 6;

const judgeCandidate = openWordModel(details.focalChildModel, sharedTerms);

/**
 * Chooses the age of the focal child among all the ages told.
 *
 * Of one child the surest wins, the first of equals, and a finer one of the same year before it. Of several children it is the one that a small model holds
 * likeliest, by what the text tells of each (`measureChildren`); two who are told of as one give the midpoint.
 * @returns null where none is sure enough, or where only children beside the focal one have ages.
 */
export function chooseFocalAge({ mentions, opening, offsetOf }: ToldAges): PlacedMention | null {
  const weighed = mentions.map((mention) => ({ ...mention, weight: mention.weight + stageFit(mention, opening) }));
  const isOut = (mention: PlacedMention): boolean => isLeftOut(mention, opening, offsetOf(mention));
  const children = toKnown(toChildren(weighed), opening, offsetOf);
  if (children.length < 2) return surest(weighed.filter((mention) => !isOut(mention)));
  const focal = likeliest(measureChildren(children, weighed, opening, offsetOf));
  if (focal === null || focal.mentions.every(isOut)) return null;
  return focal.pair === null ? surest(focal.mentions) : midpoint(focal.pair);
}

function likeliest<M>(candidates: readonly Candidate<M>[]): Candidate<M> | null {
  const scores = candidates.map(({ measures }) => judgeCandidate(measures)[0]?.margin ?? 0);
  return candidates[scores.indexOf(Math.max(...scores))] ?? null;
}

function midpoint<M extends AgeMention>([first, second]: readonly [M, M]): M {
  return { ...first, ageMonths: (first.ageMonths + second.ageMonths) / 2, end: second.end };
}

function surest<M extends AgeMention>(mentions: readonly M[]): M | null {
  const best = Math.max(...mentions.map(({ weight }) => weight), 0);
  if (best < MIN_WEIGHT) return null;
  const inOrder = mentions
    .filter(({ weight }) => weight >= best - AS_LIKELY)
    .sort((one, other) => one.start - other.start);
  return inOrder[0] === undefined ? null : refine(inOrder[0], mentions);
}

/** "My 2 year old … she is 2½", "not quite 2 (18 months)": the finer of two mentions of the same year. */
function refine<M extends AgeMention>(chosen: M, mentions: readonly M[]): M {
  if (chosen.ageMonths < 12) return chosen;
  // 35, 36 and 37 months may be no finer told than "3": 0, 1 and 2 here. Of 13 there is doubt.
  const past = (chosen.ageMonths + 1) % 12;
  if (past > (chosen.ageMonths > DOUBTFUL_MONTHS ? 2 : 1)) return chosen;
  const from = past === 0 ? chosen.ageMonths - 11 : chosen.ageMonths + 1 - past;
  const least = past === 0 ? SURE : FINER;
  const finer = mentions.find(
    ({ ageMonths, weight, isEstimate }) =>
      !isEstimate && weight >= least && ageMonths > from && ageMonths < from + 12 && ageMonths % 12 !== 11,
  );
  return finer ?? chosen;
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

/** A title about a toddler is not about the baby's weeks. */
function stageFit(mention: AgeMention, text: string): number {
  const title = text.slice(0, text.indexOf('\n'));
  if (!/\b(?:toddlers?|pre-?schoolers?)\b/i.test(title)) return 0;
  return mention.ageMonths >= TODDLER_FROM_MONTHS && mention.ageMonths < TODDLER_TO_MONTHS ? STAGE_NAMED : 0;
}

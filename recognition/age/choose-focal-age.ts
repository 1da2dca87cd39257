import type { AgeMention } from './age-mention.ts';
import { WEIGHTS } from './age-weights.ts';
import { DISTRESS, findFocalChild } from './find-focal-child.ts';
import { isEasyChild } from './is-easy-child.ts';
import { newBabyLoss } from './new-baby-loss.ts';
import { sentenceAfter } from './sentence-before.ts';

/** Ages below this weight are not certain enough to be shown. */
const MIN_WEIGHT = 4;
/** Mentions this close in weight to the best are as likely. */
const AS_LIKELY = 0.9;

/** What the age of a boy loses in a thread about a girl; above AS_LIKELY. */
const OTHER_GENDER = 1.2;
/** What the age of a child loses of whom all is well; above AS_LIKELY. */
const EASY_CHILD = 1.5;
/** What the ages of two told together lose beside a third, told alone; above AS_LIKELY. */
const OF_TWO = 1.2;
/** Ages this far apart are two children's. */
const APART_MONTHS = 12;
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
/** The second of two in one breath may be so much less sure: not a new baby beside an elder. */
const MAX_PAIR_STEP = 2.2;
/** Children further apart than this are never concerned alike: the first. */
const MAX_PAIR_MONTHS = 72;
/** Ages that may be the focal child's: what is less sure by more than this is not. */
const TOLD_ALIKE = 1.1;
/** Longest stretch between two ages named in one breath, in characters. */
const MAX_PAIR_GAP = 28;
/** Up to here a month past the birthday is told as such; later it may be read from "turned 2 in March". */
const DOUBTFUL_MONTHS = 24;
/** A mention that says whose age it is. */
const SURE = 9;
/** "3.5." or "28 months." in a thread about a 3 or 2 year old: the same child, though whose is not said. */
const FINER = 6;

/**
 * Chooses the age of the focal child among all the ages told.
 *
 * The surest wins, the first of equals; two children named in one breath give the midpoint.
 * @param all - in reading order.
 * @param text - title and opening post, for whom it is about.
 * @returns null where none is sure enough.
 */
export function chooseFocalAge<M extends AgeMention>(
  all: readonly M[],
  text: string,
  offsetOf: (mention: M) => number | null,
): M | null {
  const weighed = all.map((mention, index) => ({
    ...mention,
    weight:
      mention.weight +
      stageFit(mention, text) -
      newBabyLoss(mention, all, text, offsetOf(mention)) -
      easyChild(mention, all, text, offsetOf) -
      groupLoss(all, index),
  }));
  const likeliest = Math.max(...weighed.map(({ weight }) => weight), 0);
  const focal = new Set(
    findFocalChild(
      weighed.filter(({ weight }) => weight >= likeliest - TOLD_ALIKE),
      text,
      offsetOf,
    ),
  );
  const meant = weighed.filter(
    (mention) =>
      focal.has(mention) ||
      isMeantAfterAll(text, offsetOf(mention)) ||
      !(mention.isBeside || isEasyElder(text, offsetOf(mention))),
  );
  const mentions = meant.map((mention) => ({
    ...mention,
    pairedWithNext: mention.pairedWithNext && focal.size === 0,
    weight: mention.weight + (focal.has(mention) ? TOLD_ALIKE + AS_LIKELY : genderFit(mention, text)),
  }));
  const best = Math.max(...mentions.map((mention) => mention.weight), 0);
  if (best < MIN_WEIGHT) return null;
  const at = mentions.findIndex((mention) => mention.weight >= best - AS_LIKELY);
  const first = mentions[at];
  const second = mentions[at + 1];
  if (first === undefined) return null;
  if (!first.pairedWithNext) return refine(first, mentions);
  if (second === undefined || second.start - first.end > MAX_PAIR_GAP) return first;
  if (second.weight < first.weight - MAX_PAIR_STEP) return first;
  if (Math.abs(second.ageMonths - first.ageMonths) > MAX_PAIR_MONTHS) return first;
  return { ...first, ageMonths: (first.ageMonths + second.ageMonths) / 2, end: second.end };
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

/** "My other boy is 10 months and screams", "my eldest is 5 and loves school but sobs at bedtime": the one who is meant, after all. */
function isMeantAfterAll(text: string, at: number | null): boolean {
  if (at === null) return false;
  const sentence = sentenceAfter(text, at, SENTENCE_LENGTH);
  return DISTRESS.test(sentence) || YET.test(sentence);
}

function isEasyElder(text: string, at: number | null): boolean {
  return at !== null && ELDER_BEFORE.test(text.slice(Math.max(0, at - BEFORE_LENGTH), at)) && isEasyChild(text, at);
}

function easyChild<M extends AgeMention>(
  mention: M,
  all: readonly M[],
  text: string,
  offsetOf: (mention: M) => number | null,
): number {
  const others = all.filter(
    (other) => other.weight >= SURE && Math.abs(other.ageMonths - mention.ageMonths) >= APART_MONTHS,
  );
  return others.length > 0 && isEasyChild(text, offsetOf(mention)) ? EASY_CHILD : 0;
}

/** "We've two at school (7 and 5)", where "he's 8 months" is told of one alone. */
function groupLoss(all: readonly AgeMention[], index: number): number {
  const from = all[index]?.pairedWithNext === true ? index : all[index - 1]?.pairedWithNext === true ? index - 1 : null;
  if (from === null) return 0;
  const two = all.slice(from, from + 2);
  const isThird = (each: AgeMention): boolean =>
    each.weight >= WEIGHTS.told && two.every(({ ageMonths }) => Math.abs(ageMonths - each.ageMonths) >= APART_MONTHS);
  return all.some(isThird) ? OF_TWO : 0;
}

/** A title about a toddler is not about the baby's weeks. */
function stageFit(mention: AgeMention, text: string): number {
  const title = text.slice(0, text.indexOf('\n'));
  if (!/\b(?:toddlers?|pre-?schoolers?)\b/i.test(title)) return 0;
  return mention.ageMonths >= TODDLER_FROM_MONTHS && mention.ageMonths < TODDLER_TO_MONTHS ? STAGE_NAMED : 0;
}

/** Fits less where the text speaks mostly of a girl and this age is a boy's, or the other way round. */
function genderFit(mention: AgeMention, text: string): number {
  if (mention.gender === null) return 0;
  const girl = text.match(/\b(?:she|shes|her|hers|daughter|girl|dd)\b/gi)?.length ?? 0;
  const boy = text.match(/\b(?:he|hes|him|his|son|boy|ds)\b/gi)?.length ?? 0;
  if (girl === boy) return 0;
  return girl > boy === (mention.gender === 'girl') ? 0 : -OTHER_GENDER;
}

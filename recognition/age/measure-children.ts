import { splitSentences } from '../split-sentences.ts';
import type { TermValues } from '../word-model/open-word-model.ts';
import type { AgeMention } from './age-mention.ts';
import { AS_LIKELY } from './age-weights.ts';
import type { Gender, KnownChild, OffsetOf } from './children.ts';
import { isEasyChild } from './is-easy-child.ts';
import { isNewBaby } from './is-new-baby.ts';
import { tallyChildren } from './tally-children.ts';
import { countPronouns } from './which-child.ts';

/** One child, or two that are told of as one, and what speaks for its being the one that a text is about. */
export interface Candidate<M> {
  /** Its mentions, the surest first; of two told of as one, those two. */
  readonly mentions: readonly M[];
  /** "My boys are 4 and 6": the mentions of two named in one breath; null for one child. */
  readonly pair: readonly [M, M] | null;
  /** What the model of the focal child weighs. */
  readonly measures: TermValues;
}

/** An age of years and months, or with a fraction, is told of the one who is meant. From here on a bare year is usual, in months. */
const FINE_FROM_MONTHS = 24;
/** What is less sure than this is hardly a child's age. */
const UNSURE = 4.5;
/** How far apart in weight ages may be before no more is said by it; and what is far. */
const MOST_BEHIND = 1.5;
const FAR_BEHIND = 2.5;
/** Beside a new baby, the elder is who clings. */
const ELDER_FROM_MONTHS = 11;
const TEENAGER_FROM_MONTHS = 132;

/** Two are told in one breath where so little lies between, in characters; the second may be so much less sure. */
const MAX_PAIR_GAP = 28;
const MAX_PAIR_STEP = 2.2;
/** Children further apart than this are never concerned alike. */
const MAX_PAIR_MONTHS = 72;
const MANY =
  /\b(?:they|them|their|both|neither|each other|the two of|twins|(?:the )?(?:boys|girls|kids)(?= are\b))\b/gi;
/** "My boys are 4 and 6", "twins (3 and 3)": not "my son is 5 and my daughter 2". */
const AS_MANY =
  /\b(?:boys|girls|sons|daughters|lads|kids|children|twins|sisters|brothers|siblings|toddlers|two|both|they|d[sdc]s)\b[^.!?\n]{0,12}$/i;
const AS_MANY_LENGTH = 32;
/** A text shorter than this is told to the point: who cries there is the one, in characters. */
const FEW_WORDS_LENGTH = 200;
const ADULT =
  /\b(?:dads?|daddy|father|husband|hubby|dh|partner|ex|boyfriend|wife|dw|mother|mil|fil|in-laws?|nanny|nana?|gran\w*|teacher|sitter|doctor|gp)\b/i;

/**
 * Measures what speaks for each child of a text being the one that it is about, and for two of them alike.
 *
 * | measure | what |
 * | --- | --- |
 * | `tells distress most`, `… twice as much` | of sentences about it that tell of distress, against the other children's |
 * | `tells distress most, in few words` | the same, where the whole is short |
 * | `in the title` | the title is about it |
 * | `said to be meant` | "it's the 2 year old who …" |
 * | `less sure`, `far less sure`, `unsure` | its age's weight, against the others' surest |
 * | `told first`, `told beside`, `in a pair`, `finely told` | of its ages; beside: as a brother, a cousin; finely: in months from two years on |
 * | `new baby`, `teenager`, `at ease` | beside an elder; from eleven on; "skips in" |
 * | `pronouns` | how many more are of its gender, −1 to 1 |
 * | `both`, `they`, `told as many` | of two alike: always; the share of "they" and "both" among pronouns; "my boys are …" |
 * | `one told apart`, `of three` | the largest share of what is told in distress; there are more children |
 *
 * @param children - two or more, the youngest first.
 * @param all - the mentions, in reading order.
 * @param text - the title, a line break, and the opening post.
 */
export function measureChildren<M extends AgeMention>(
  children: readonly KnownChild<M>[],
  all: readonly M[],
  text: string,
  offsetOf: OffsetOf<M>,
): Candidate<M>[] {
  const { distress, isMeant, titled } = tallyChildren(children, text, offsetOf);
  const surest = children.map(({ mentions }) => Math.max(...mentions.map((mention) => weightOf(mention, all))));
  const starts = children.map(({ mentions }) =>
    Math.min(...mentions.map((mention) => offsetOf(mention) ?? Number.POSITIVE_INFINITY)),
  );
  const ofChildren = withoutAdults(text);
  const isShort = text.length < FEW_WORDS_LENGTH;
  const hasElder = (children.at(-1)?.ageMonths ?? 0) >= ELDER_FROM_MONTHS;
  const ones = children.map(({ mentions, ageMonths, gender }, at): Candidate<M> => {
    const behind = Math.max(...without(surest, at)) - (surest[at] ?? 0);
    const own = distress[at] ?? 0;
    const others = Math.max(...without(distress, at));
    return {
      mentions,
      pair: null,
      measures: toValues({
        'tells distress most': own > others,
        'tells distress twice as much': own > 2 * others,
        'tells distress most, in few words': own > others && isShort,
        'in the title': titled === at,
        'said to be meant': isMeant[at] === true,
        'less sure': Math.max(-MOST_BEHIND, Math.min(MOST_BEHIND, behind)),
        'far less sure': behind > FAR_BEHIND,
        unsure: mentions.every(({ weight }) => weight <= UNSURE),
        'told first': (starts[at] ?? 0) < Math.min(...without(starts, at)),
        'told beside': mentions.every(({ isBeside }) => isBeside),
        'in a pair': mentions.every((mention) => isInPair(all, mention)),
        'finely told': mentions.some((mention) => isFine(mention) && !isInPair(all, mention)),
        'new baby': isNewBaby({ ageMonths }) && hasElder,
        teenager: ageMonths >= TEENAGER_FROM_MONTHS,
        'at ease': mentions.some((mention) => isEasyChild(text, offsetOf(mention))),
        pronouns: pronounsFor(gender, ofChildren),
      }),
    };
  });
  const pair = findPair(children, all, offsetOf);
  if (pair === null) return ones;
  const they = text.match(MANY)?.length ?? 0;
  const { girls, boys } = countPronouns(text);
  const told = distress.reduce((sum, each) => sum + each, 0);
  const from = offsetOf(pair[0]) ?? 0;
  const measures = toValues({
    both: true,
    they: they / (they + girls + boys + 1),
    'one told apart': Math.max(...distress) / Math.max(1, told),
    'told as many': AS_MANY.test(text.slice(Math.max(0, from - AS_MANY_LENGTH), from)),
    'of three': children.length > 2,
  });
  return [...ones, { mentions: pair, pair, measures }];
}

/** The first two who are named in one breath, as sure as any. */
function findPair<M extends AgeMention>(
  children: readonly KnownChild<M>[],
  all: readonly M[],
  offsetOf: OffsetOf<M>,
): readonly [M, M] | null {
  const best = Math.max(...all.map(({ weight }) => weight));
  const isChilds = (mention: M): boolean => children.some(({ mentions }) => mentions.includes(mention));
  for (const [at, first] of all.entries()) {
    const second = all[at + 1];
    if (!first.pairedWithNext || second === undefined || !isChilds(first) || !isChilds(second)) continue;
    const gap = (offsetOf(second) ?? 0) - (offsetOf(first) ?? 0) - (first.end - first.start);
    if (gap < 0 || gap > MAX_PAIR_GAP || second.weight < first.weight - MAX_PAIR_STEP) continue;
    if (first.weight < best - AS_LIKELY || Math.abs(second.ageMonths - first.ageMonths) > MAX_PAIR_MONTHS) continue;
    return [first, second];
  }
  return null;
}

/** "I have a 4 year old and a 10 month old": the second is as sure as the first. */
function weightOf<M extends AgeMention>(mention: M, all: readonly M[]): number {
  const before = all[all.indexOf(mention) - 1];
  return before?.pairedWithNext === true ? Math.max(mention.weight, before.weight) : mention.weight;
}

function isInPair<M extends AgeMention>(all: readonly M[], mention: M): boolean {
  return mention.pairedWithNext || all[all.indexOf(mention) - 1]?.pairedWithNext === true;
}

/** "3 years 4 months", "2½"; "almost 3" is no finer than "3". */
function isFine({ ageMonths, weight }: AgeMention): boolean {
  return ageMonths >= FINE_FROM_MONTHS && weight > UNSURE && ageMonths % 12 !== 0 && ageMonths % 12 !== 11;
}

function pronounsFor(gender: Gender | null, text: string): number {
  const { girls, boys } = countPronouns(text);
  if (gender === null || girls + boys === 0) return 0;
  return (gender === 'girl' ? girls - boys : boys - girls) / (girls + boys);
}

/** Sentences that name no grown-up: "her dad promised, and he …" is no boy. */
function withoutAdults(text: string): string {
  return splitSentences(text, 0)
    .map((sentence) => sentence.text)
    .filter((sentence) => !ADULT.test(sentence))
    .join('\n');
}

function without(values: readonly number[], at: number): number[] {
  return values.filter((_, each) => each !== at);
}

function toValues(measures: Readonly<Record<string, number | boolean>>): TermValues {
  return new Map(Object.entries(measures).map(([name, value]) => [name, Number(value)]));
}

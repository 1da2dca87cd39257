import type { AgeMention } from './age-mention.ts';
import { isInFocus, saysWhoIsMeant } from './is-in-focus.ts';
import { byActor, byGender, byName, byPronoun, type Child, isOfAnother } from './which-child.ts';

/** A mention that says whose age it is; less sure ones make no child. */
const SURE = 7.5;
/** Ages this far apart are two children's: "2" and "2 and a half" are one's. */
const SAME_UNDER_MONTHS = 12;
/** What a sentence counts that tells of distress, what another counts, and what a title counts more. */
const DISTRESS_COUNTS = 1;
const OTHER_COUNTS = 0.25;
const TITLE_COUNTS = 3;
/** What it counts where the writer says who is meant: "it's the 2 year old who …". */
const FOCUS_COUNTS = 4;
/** How much more than the next child's sentences the focal child's have to count, as a share and in all. */
const MIN_SHARE = 1.6;
const MIN_MORE = 1;

/** "My boys are 6 and 9": who "he" is thereafter is not said. In characters, from one age to the next. */
const PLURAL_GAP = 8;
/** "They're 6 and 4 and they won't sleep": what follows two ages told of both. */
const ALIKE = /^,? (?:and|so|but) (?:they|both)\b/i;
const ALIKE_LENGTH = 12;
/** Longest stretch between two children named together, in characters. */
const ONE_BREATH = 70;

/** Words by which parents tell of the child that the post is about: it cries, clings, refuses, wakes. */
export const DISTRESS =
  /\b(?:cr(?:y|ies|ied|ying)|scream\w*|cling\w*|clung|wail\w*|howl\w*|sob\w*|bawl\w*|shriek\w*|yell\w*|meltdowns?|tantrums?|upset|tears|follow\w*|only (?:wants?|me)|won['’]?t|refus\w*|hysteri\w*|push\w*|shov\w*|hid(?:es|ing)?|wakes?|woke|melts?|beg(?:s|ged|ging)?|clutch\w*|grab\w*|hit(?:s|ting)?|bit(?:es|ing)?|anxi\w*|attached|terrified|scared|stiff\w*|up in arms)\b/i;
const PRONOUN = /\b(?:s?he|him|her|his)\b/i;
/** "since the baby came": no telling of the baby. */
const IN_PASSING =
  /\b(?:(?:since|when|until|before|after|with|while|holding|feed(?:ing)?|nurs(?:e|ing)|hold|put|change|changing|carry(?:ing)?|have|had|as|because of|hurt(?:ing)?|wakes?|woke) (?:(?:the|a|my|our) )?(?:new )?(?:baby|newborn)|(?:new )?baby (?:brother|sister|came|arrived|was born|monitor))\b/gi;

/**
 * Finds the child that a text tells most of, where it names the ages of several: by who acts in each sentence ("the toddler
 * screams", "the 4 year old", "she"), distress counting most.
 *
 * @param mentions - of one opening post and its title, in reading order.
 * @param text - the title, a line break, and the opening post.
 * @param offsetOf - where in `text` a mention starts; null where it stands elsewhere.
 * @returns The mentions of that child; none where there is one child, or nobody stands out.
 */
export function findFocalChild<M extends AgeMention>(
  mentions: readonly M[],
  text: string,
  offsetOf: (mention: M) => number | null,
): readonly M[] {
  const children = toChildren(mentions);
  if (children.length < 2 || !isInOneBreath(children, text, offsetOf) || areAlike(mentions, text, offsetOf)) return [];
  const placed = mentions.flatMap((mention) => {
    const at = offsetOf(mention);
    const child = children.findIndex((each) => each.mentions.includes(mention));
    return at === null || child < 0 ? [] : [{ at, child }];
  });
  const counts = count(children, placed, text);
  const order = counts.map((_, child) => child).sort((one, other) => (counts[other] ?? 0) - (counts[one] ?? 0));
  const most = counts[order[0] ?? 0] ?? 0;
  const next = counts[order[1] ?? 0] ?? 0;
  return most >= MIN_SHARE * next && most - next >= MIN_MORE ? (children[order[0] ?? 0]?.mentions ?? []) : [];
}

function areAlike<M extends AgeMention>(
  mentions: readonly M[],
  text: string,
  offsetOf: (mention: M) => number | null,
): boolean {
  return mentions.some((second, index) => {
    const at = mentions[index - 1]?.pairedWithNext === true ? offsetOf(second) : null;
    const end = (at ?? 0) + second.end - second.start;
    return at !== null && ALIKE.test(text.slice(end, end + ALIKE_LENGTH));
  });
}

function toChildren<M extends AgeMention>(mentions: readonly M[]): Child<M>[] {
  const children: Child<M>[] = [];
  for (const mention of mentions) {
    if (mention.weight < SURE) continue;
    const same = children.find(({ ageMonths }) => isSame(ageMonths, mention.ageMonths));
    if (same === undefined) children.push({ ageMonths: mention.ageMonths, mentions: [mention] });
    else same.mentions.push(mention);
  }
  return children.sort((one, other) => one.ageMonths - other.ageMonths);
}

/** "A 4 year old and a 10 month old": where one child is told of before the next is, the first is the focal one. */
function isInOneBreath<M extends AgeMention>(
  children: readonly Child<M>[],
  text: string,
  offsetOf: (mention: M) => number | null,
): boolean {
  const first = children
    .map(({ mentions }) => Math.min(...mentions.map((mention) => offsetOf(mention) ?? Number.POSITIVE_INFINITY)))
    .sort((one, other) => one - other);
  const [from = 0, to = 0] = first;
  return to - from <= ONE_BREATH && !/[.!?\n]/.test(text.slice(from, to).replace(/\d\.\d/g, ''));
}

function isSame(one: number, other: number): boolean {
  const [low, high] = one < other ? [one, other] : [other, one];
  return low < SAME_UNDER_MONTHS ? high - low <= 2 : high - low < SAME_UNDER_MONTHS;
}

function count<M extends AgeMention>(
  children: readonly Child<M>[],
  placed: readonly { at: number; child: number }[],
  text: string,
): number[] {
  const counts = children.map(() => 0);
  let current: number | null = null;
  let start = 0;
  for (const sentence of text.split(/(?<=[.!?\n])/)) {
    const from = start;
    const inside = placed.filter(({ at }) => at >= from && at < from + sentence.length);
    const plain = sentence.replace(IN_PASSING, '');
    const named = byName(children, plain);
    const meant =
      inside.find(({ at }) => isInFocus(sentence.slice(0, at - from)))?.child ??
      (saysWhoIsMeant(sentence) ? (named ?? byGender(children, sentence)) : null);
    // "He cries" is the boy; "he" otherwise may be the father.
    const isDistress = DISTRESS.test(plain);
    const spokenOf: Child<M> | undefined = current === null ? undefined : children[current];
    const goesOn: boolean = spokenOf !== undefined && PRONOUN.test(plain) && !isOfAnother(spokenOf, plain);
    const acts: number | null =
      meant ??
      named ??
      inside[0]?.child ??
      byActor(children, plain) ??
      (goesOn ? current : isDistress ? byPronoun(children, plain) : null);
    if (meant !== null) counts[meant] = (counts[meant] ?? 0) + FOCUS_COUNTS;
    else if (acts !== null && inside.length < 2) {
      const value = isDistress ? DISTRESS_COUNTS : OTHER_COUNTS;
      counts[acts] = (counts[acts] ?? 0) + (start === 0 ? TITLE_COUNTS : 1) * value;
    }
    current = isPlural(inside) ? meant : acts;
    start += sentence.length;
  }
  return counts;
}

function isPlural(inside: readonly { at: number }[]): boolean {
  const [first, second] = inside;
  return first !== undefined && second !== undefined && second.at - first.at <= PLURAL_GAP;
}

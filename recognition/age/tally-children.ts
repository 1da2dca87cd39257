import type { AgeMention } from './age-mention.ts';
import type { KnownChild, OffsetOf } from './children.ts';
import { DISTRESS, IN_PASSING } from './distress.ts';
import { isInFocus, saysWhoIsMeant } from './is-in-focus.ts';
import { byActor, byGender, byName, byOwnName, byPronoun, isOfAnother } from './which-child.ts';

/** What a text tells of each child. Lists are in the order of the children. */
export interface Tally {
  /** Sentences about it that tell of distress. */
  readonly distress: readonly number[];
  /** All sentences about it. */
  readonly sentences: readonly number[];
  /** Whether the writer says that this is the one. */
  readonly isMeant: readonly boolean[];
  /** The child that the title is about; null = none. */
  readonly titled: number | null;
}

const PRONOUN = /\b(?:s?he|him|her|his)\b/i;
/** Sentences; "2.5" ends none. */
const SENTENCES = /(?<=[.!?…][)"”'’]?\s)|(?<=\n)/;

/**
 * Counts what a text tells of each of its children, sentence by sentence.
 *
 * @param text - the title, a line break, and the opening post.
 */
export function tallyChildren<M extends AgeMention>(
  children: readonly KnownChild<M>[],
  text: string,
  offsetOf: OffsetOf<M>,
): Tally {
  const placed = children.flatMap(({ mentions }, child) =>
    mentions.flatMap((mention) => {
      const at = offsetOf(mention);
      return at === null ? [] : [{ child, at }];
    }),
  );
  const distress = children.map(() => 0);
  const sentences = children.map(() => 0);
  const isMeant = children.map(() => false);
  let titled: number | null = null;
  let before: number | null = null;
  let start = 0;
  for (const sentence of text.split(SENTENCES)) {
    const ages = placed
      .map(({ child, at }) => ({ child, at: at - start }))
      .filter(({ at }) => at >= 0 && at < sentence.length)
      .sort((one, other) => one.at - other.at);
    const plain = sentence.replace(IN_PASSING, '');
    const meant = whoIsMeant(children, sentence, ages);
    // "I have a 4 year old and a 10 month old." is about neither.
    const isOfSeveral = new Set(ages.map(({ child }) => child)).size > 1;
    const acts: number | null = meant ?? (isOfSeveral ? null : whoActs(children, plain, ages, before));
    if (meant !== null) isMeant[meant] = true;
    if (acts !== null) {
      sentences[acts] = (sentences[acts] ?? 0) + 1;
      if (DISTRESS.test(plain)) distress[acts] = (distress[acts] ?? 0) + 1;
      if (start === 0) titled = acts;
    }
    before = acts ?? ages.at(-1)?.child ?? before;
    start += sentence.length;
  }
  return { distress, sentences, isMeant, titled };
}

/** An age in a sentence: whose it is, and where. */
interface Told {
  readonly child: number;
  readonly at: number;
}

/** "It's the 2 year old who …", "the boy being the post". */
function whoIsMeant<M>(children: readonly KnownChild<M>[], sentence: string, ages: readonly Told[]): number | null {
  const inFocus = ages.find(({ at }) => isInFocus(sentence.slice(0, at)));
  if (inFocus !== undefined) return inFocus.child;
  return saysWhoIsMeant(sentence) ? (byName(children, sentence) ?? byGender(children, sentence)) : null;
}

/** Whom a sentence is about: by age, name, place among the others, as the one boy or girl, or as the one spoken of before. */
function whoActs<M>(
  children: readonly KnownChild<M>[],
  sentence: string,
  ages: readonly Told[],
  before: number | null,
): number | null {
  const called =
    ages[0]?.child ?? byOwnName(children, sentence) ?? byName(children, sentence) ?? byActor(children, sentence);
  if (called !== null) return called;
  const spokenOf = before === null ? undefined : children[before];
  const goesOn = spokenOf !== undefined && PRONOUN.test(sentence) && !isOfAnother(spokenOf, sentence);
  return goesOn ? before : byPronoun(children, sentence);
}

import { splitSentences } from '../split-sentences.ts';
import type { AgeMention } from './age-mention.ts';
import type { KnownChild, OffsetOf } from './children.ts';
import { DISTRESS, IN_PASSING } from './distress.ts';
import { isInFocus, saysWhoIsMeant } from './is-in-focus.ts';
import { isNewBaby } from './is-new-baby.ts';
import { NEW_BABY } from './people.ts';
import { byActor, byGender, byName, byOwnName, byPronoun, countPronouns, isOfAnother } from './which-child.ts';

/** What a text tells of each child. Lists are in the order of the children. */
export interface Tally {
  /** Sentences about it that tell of distress. */
  readonly distress: readonly number[];
  /** Whether the writer says that this is the one. */
  readonly isMeant: readonly boolean[];
  /** The child that the title is about; null = none. */
  readonly titled: number | null;
}

/** "6 year old who …": the words are of that child alone. */
const ITS_OWN = /^[^,.;!?]{0,24}\b(?:who|that|s?he)\b/i;

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
      return at === null ? [] : [{ child, at, isBeside: mention.isBeside }];
    }),
  );
  const distress = children.map(() => 0);
  const isMeant = children.map(() => false);
  let titled: number | null = null;
  let before: number | null = null;
  for (const { evidence } of splitSentences(text, 0)) {
    const { start, text: sentence } = evidence();
    const ages = placed
      .map((each) => ({ ...each, at: each.at - start }))
      .filter(({ at }) => at >= 0 && at < sentence.length && !NEW_BABY.test(sentence.slice(0, at)))
      .sort((one, other) => one.at - other.at);
    const plain = sentence.replace(IN_PASSING, '');
    const meant = whoIsMeant(children, sentence, ages);
    const isOfSeveral = new Set(ages.map(({ child }) => child)).size > 1;
    const acts: number | null =
      meant ?? (isOfSeveral ? whoCries(sentence, ages) : whoActs(children, plain, ages, before));
    if (meant !== null) isMeant[meant] = true;
    if (acts !== null) {
      if (DISTRESS.test(plain)) distress[acts] = (distress[acts] ?? 0) + 1;
      if (start === 0) titled = acts;
    }
    before = acts ?? goesOnOf(children, ages) ?? before;
  }
  return { distress, isMeant, titled };
}

/** An age in a sentence: whose it is, and where. */
interface Told {
  readonly child: number;
  readonly at: number;
  readonly isBeside: boolean;
}

/** Of whom "he" in the next sentence is: the last told, but rather not a brother, nor a new baby. */
function goesOnOf<M>(children: readonly KnownChild<M>[], ages: readonly Told[]): number | null {
  const likely = ages.findLast(({ child, isBeside }) => !isBeside && !isNewBaby(children[child]));
  return (likely ?? ages.at(-1))?.child ?? null;
}

/** "It's the 2 year old who …", "the boy being the post". */
function whoIsMeant<M>(children: readonly KnownChild<M>[], sentence: string, ages: readonly Told[]): number | null {
  const inFocus = ages.find(({ at }) => isInFocus(sentence.slice(0, at)));
  if (inFocus !== undefined) return inFocus.child;
  return saysWhoIsMeant(sentence) ? (byName(children, sentence) ?? byGender(children, sentence)) : null;
}

/** "A six year old who howls and a three year old who runs in": of several the one whose words tell of distress; null where none's do, or two. */
function whoCries(sentence: string, ages: readonly Told[]): number | null {
  const crying = ages.filter(({ at }, index) => {
    const own = sentence.slice(at, ages[index + 1]?.at);
    return ITS_OWN.test(own) && DISTRESS.test(own);
  });
  return new Set(crying.map(({ child }) => child)).size === 1 ? (crying[0]?.child ?? null) : null;
}

/** Whom a sentence is about: by age, name, place among the others, as the one boy or girl, or as the one spoken of before. */
function whoActs<M>(
  children: readonly KnownChild<M>[],
  sentence: string,
  ages: readonly Told[],
  before: number | null,
): number | null {
  const [first] = ages;
  const elder =
    first !== undefined && isNewBaby(children[first.child]) ? byName(children, sentence, first.child) : null;
  if (elder !== null) return elder;
  const called =
    first?.child ?? byOwnName(children, sentence) ?? byName(children, sentence) ?? byActor(children, sentence);
  if (called !== null) return called;
  const spokenOf = before === null ? undefined : children[before];
  const { girls, boys } = countPronouns(sentence);
  const goesOn = spokenOf !== undefined && girls + boys > 0 && !isOfAnother(spokenOf, sentence);
  return goesOn ? before : byPronoun(children, sentence);
}

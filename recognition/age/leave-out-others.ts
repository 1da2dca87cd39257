import type { AgeMention } from './age-mention.ts';
import { areApart, findWhoIsMeant, type Meant, rankBefore } from './find-who-is-meant.ts';
import { isEasyChild } from './is-easy-child.ts';

/** Ages below this weight are told of nobody in particular. */
const TOLD = 9;
const MIN_WEIGHT = 4;
/** "She is four and eight months": the words right before an age. */
const PRONOUN_IS = /\bs?he(?:['’]s| is)(?: (?:now|only|just|almost|nearly|about))* $/i;
const PRONOUN_LENGTH = 24;

/** A mention, and where it stands in the title and opening post; null = elsewhere. */
interface Placed<M> {
  readonly mention: M;
  readonly at: number | null;
}

/**
 * Leaves out the ages of the children who stand beside the one that is meant: its brothers and cousins, "the eldest" where the
 * middle one is the worry, a girl where the writer says that it is the boy.
 *
 * @param all - with their weights, in reading order.
 * @param focal - those of the child that most is told of; they stay.
 * @param text - title, a line break, and the opening post.
 * @returns The others, in the same order.
 */
export function leaveOutOthers<M extends AgeMention>(
  all: readonly M[],
  focal: ReadonlySet<M>,
  text: string,
  offsetOf: (mention: M) => number | null,
): M[] {
  const who = findWhoIsMeant(text);
  const near = all
    .filter((mention) => focal.has(mention) || !mention.isBeside)
    .map((mention) => ({ mention, at: offsetOf(mention) }))
    .filter(({ mention, at }) => focal.has(mention) || !(isOfOtherRank(who, text, at) || isEasyElder(text, at)));
  const left = near.filter((placed) => focal.has(placed.mention) || !isPassedOver(placed, near, who, text));
  return left.map(({ mention }) => mention);
}

function isOfOtherRank(who: Meant | null, text: string, at: number | null): boolean {
  if (at === null || who === null || who.rank === null) return false;
  const rank = rankBefore(text, at);
  return rank !== null && areApart(rank, who.rank);
}

/** "My eldest is 11 and never minded a bit". */
function isEasyElder(text: string, at: number | null): boolean {
  return at !== null && rankBefore(text, at) === 'first' && isEasyChild(text, at);
}

/** Where the writer has said who is meant: of the other gender, or told before where "she is four" is told after. */
function isPassedOver<M extends AgeMention>(
  { mention, at }: Placed<M>,
  others: readonly Placed<M>[],
  who: Meant | null,
  text: string,
): boolean {
  if (who === null || !who.isStated || at === null) return false;
  const isOther = (gender: AgeMention['gender']): boolean =>
    who.gender !== null && gender !== null && gender !== who.gender;
  if (
    isOther(mention.gender) &&
    (mention.weight < TOLD || others.some((each) => each.mention.weight >= MIN_WEIGHT && !isOther(each.mention.gender)))
  )
    return true;
  if (at >= who.at) return false;
  return others.some(
    (each) =>
      each.at !== null &&
      each.at > who.at &&
      each.mention.weight >= TOLD &&
      PRONOUN_IS.test(text.slice(Math.max(0, each.at - PRONOUN_LENGTH), each.at)),
  );
}

import type { AdviceId, Stance } from '../../corpus/vocabulary.ts';
import { CLAIMS, DENIAL, JUDGEMENT, NEGATION, NO_NEGATION, REGRET, REPORT } from './stance-cues.ts';

/** Words of a sentence that name a piece of advice, and whose they are. */
export interface AdviceInPlace {
  readonly id: AdviceId;
  /** The sentence, normalised. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The post's later sentences, normalised, a line each; '' at its end. */
  readonly later: string;
  readonly isOpeners: boolean;
  /** True where the words are a quotation from an earlier post of the thread. */
  readonly isQuotedBack: boolean;
}

/** Longest stretch before the words that can turn them round, in characters: about a dozen words. */
const LEAD_LENGTH = 72;

/** What the opener does, or is told to do by others at home. */
const OPENERS_DOING =
  /(?<![a-z'])(?:i|i've|i'm|we|we've|we're|my|dh|husband|wife|partner|mom|mil|mother|dad|staff|teacher|nursery|everyone|people|they|his|her|he's told|she's told)(?![a-z])/;
/** Asked, feared or planned, not done. */
const OPENERS_ASKING =
  /(?:\?["')]*$)|(?<![a-z])(?:should (?:i|we)|is it|am i|i wanted to|i want to|are we|do i|do we|i don't want|i refuse|i won't|i can't|would it|i hate|i'm not going to|i could never|i'm afraid|(?:i|we) (?:[a-z]+ )?(?:worry|fear|wonder)|worried|wondering|(?:may|might) (?:be|have)|maybe|feel (?:dreadful|guilty|awful|bad|terrible))(?![a-z])/;

/**
 * Reads what a post does with the advice that it names.
 *
 * @returns null where the opener only asks about it, or refuses it.
 */
export function readStance(place: AdviceInPlace): Stance | null {
  const judgement = CLAIMS.has(place.id) ? DENIAL : JUDGEMENT;
  const isTurnedRound = isNegated(place) || judgement.test(aroundOf(place)) || REGRET.test(place.later);
  if (place.isOpeners)
    return isTurnedRound || OPENERS_ASKING.test(place.text) || !OPENERS_DOING.test(place.text) ? null : 'reports-doing';
  if (isTurnedRound || place.isQuotedBack) return 'warns-against';
  return place.id !== 'attachment-damage-scare' && REPORT.test(place.text.slice(0, place.end))
    ? 'reports-doing'
    : 'recommends';
}

/** The sentence without the words themselves: what they say of crying is no judgement of the advice. */
function aroundOf({ text, start, end }: AdviceInPlace): string {
  return `${text.slice(0, start)} … ${text.slice(end)}`;
}

/** True where the words before the named ones turn them round: "please don't …". */
export function isNegated({ text, start }: Pick<AdviceInPlace, 'text' | 'start'>): boolean {
  const clause =
    text
      .slice(Math.max(0, start - LEAD_LENGTH), start)
      .split(/[;:]|\. |(?:,| -) (?=but|then|just|so )|(?<![a-z])but(?![a-z])/)
      .at(-1) ?? '';
  return NEGATION.test(clause) && !NO_NEGATION.test(clause);
}

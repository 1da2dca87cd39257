import type { Stance } from '../../corpus/vocabulary.ts';

/** Words of a sentence that name a piece of advice, and whose they are. */
export interface AdviceInPlace {
  /** The sentence, normalised. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isOpeners: boolean;
  /** True where the words are a quotation from an earlier post of the thread. */
  readonly isQuotedBack: boolean;
}

/** Longest stretch before the words that can turn them round, in characters: about a dozen words. */
const LEAD_LENGTH = 72;

/** Turns round what follows: "please don't …", "instead of …", "resist …". */
const NEGATION =
  /(?<![a-z'])(?:don't|not|never|no|nor|wouldn't|shouldn't|won't|avoid|stop|quit|resist|instead of|rather than|against|isn't|aren't|doesn't|didn't|haven't|hasn't|can't|nobody should|without|skip|drop|you won't have|far from)(?:[^a-z']+[a-z']+){0,6}[^a-z]*$/;
/** … but not these: "don't be afraid to …", "why not …", "nothing wrong with …". */
const NO_NEGATION =
  /(?<![a-z'])(?:don't (?:be afraid|feel (?:bad|guilty)|worry|hesitate|overthink)|(?:nothing|not) wrong with|no harm in|no shame in|not (?:cruel|the end|only|just)|why (?:don't|not)|can't hurt|if (?:you|he|she|they|it) (?:don't|doesn't|won't|isn't|can't|aren't|hasn't)|won't (?:hurt|kill|notice|stop|let)|doesn't mean|never (?:hurt|did|looked)|no (?:crying|tears|screens|treats|tv))(?:[^a-z']+[a-z']+){0,6}[^a-z]*$/;
/** Says of advice that it does harm or no good. */
const JUDGEMENT =
  /(?<![a-z])(?:backfir|makes? (?:it|things|them|him|her|everything) (?:so much |much |all )?worse|(?:doesn't|didn't|never|won't|don't) (?:work|help|stop|change|teach|fix|solve)|just makes|makes the|go easy on|would break (?:my|his|her)|stop the|(?:not|isn't|aren't|wasn't) (?:ok|okay|kind|fair|nice|helpful|the answer|a (?:great|good) idea|on)(?![a-z])|cruel|harsh|horrid|horrible|awful|heartbreak|rubbish|nonsense|bollocks|outdated|old[ -]fashioned|myth|isn't (?:a thing|true|real|a verdict)|no evidence|disagree|wrong|unfair|break[a-z]* (?:his|her|their|the) trust|(?:stop|stopped|lose|lost|loses) trust|trusting|frighten|damaging|seems? (?:a bit )?(?:cold|harsh|mean|unkind)|(?:bad|terrible) (?:idea|advice)|please no|regret|i'd (?:never|avoid|skip|steer)|i would(?:n't| never)|i wouldn't|steer clear|(?:take|takes|took) (?:the )?longe|twice as bad|lonely|another thing entirely|a different thing|not helping|that's not|that isn't|makes them worry|worry on their own|gut's right|ask parents not to|teaches (?:him|her|them) (?:that|not|you|to hide)|learns? (?:that )?(?:nobody|no one|you can't|he can't|she can't))/;
/** "I used to …", "we did …", "mine got …". */
const REPORT =
  /(?<![a-z'])(?:(?:i|we|he|she|they|my (?:mom|mother|dad|father|parents|husband|wife|sister)|mine|ours|dh|our [a-z]+)(?:[^a-z']+[a-z']+){0,3}? (?:used to|did|tried|had|got|ended up|went|put|let|told|sent|took|held|said|started|began|bribed|ignored|left|snuck|sneaked|slipped|stayed|kept|made|gave|promised|bought|praised|pinned|forced|lingered|hid|stood|came|was|were)|(?:i've|we've|i'd been|we'd been) (?:been|always|tried|done)|mine got)(?![a-z])/;
/** What the opener does, or is told to do by others at home. */
const OPENERS_DOING =
  /(?<![a-z'])(?:i|i've|i'm|we|we've|we're|my|dh|husband|wife|partner|mom|mil|mother|dad|staff|teacher|nursery|everyone|people|they|his|her|he's told|she's told)(?![a-z])/;
/** Asked, feared or planned, not done. */
const OPENERS_ASKING =
  /(?:\?["')]*$)|(?<![a-z])(?:should (?:i|we)|is it|am i|i wanted to|i want to|are we|do i|do we|i don't want|i refuse|i won't|i can't|would it|i hate|i'm not going to|i could never|i'm afraid|i worry|worried)(?![a-z])/;

/**
 * Reads what a post does with the advice that it names.
 *
 * @returns null where the opener only asks about it, or refuses it.
 */
export function readStance(place: AdviceInPlace): Stance | null {
  const isTurnedRound = isNegated(place) || JUDGEMENT.test(place.text);
  if (place.isOpeners)
    return isTurnedRound || OPENERS_ASKING.test(place.text) || !OPENERS_DOING.test(place.text) ? null : 'reports-doing';
  if (isTurnedRound || place.isQuotedBack) return 'warns-against';
  return REPORT.test(place.text.slice(0, place.end)) ? 'reports-doing' : 'recommends';
}

function isNegated({ text, start }: AdviceInPlace): boolean {
  const clause =
    text
      .slice(Math.max(0, start - LEAD_LENGTH), start)
      .split(/[;:]|\. |(?:,| -) (?=but|then|just|so )|(?<![a-z])but(?![a-z])/)
      .at(-1) ?? '';
  return NEGATION.test(clause) && !NO_NEGATION.test(clause);
}

import type { AdviceId, Stance } from '../../corpus/vocabulary.ts';

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

/** Turns round what follows: "please don't …", "instead of …", "resist …". */
const NEGATION =
  /(?<![a-z'])(?:don't|not|never|no|nor|wouldn't|shouldn't|won't|avoid|(?<!(?:'ll|will|to|he|she|they|him|her|them) )stop|quit|resist|ignore (?:anyone|anybody|people|those|everyone|the ones)|could never|hate|not a fan|worst thing|instead of|rather than|better than|against|isn't|aren't|doesn't|didn't|haven't|hasn't|can't|nobody should|without|skip|drop|you won't have|far from)(?:(?:[^a-z',]+[a-z']+){0,6}[^a-z,]*|(?:[^a-z']+[a-z']+){0,2},[^a-z]*)$/;
/** … but not these: "don't be afraid to …", "why not …", "nothing wrong with …". */
const NO_NEGATION =
  /(?<![a-z'])(?:don't (?:be afraid|feel (?:bad|guilty)|worry|hesitate|overthink)|(?:nothing|not) wrong with|no harm in|no shame in|not (?:cruel|the end|only|just)|why (?:don't|not)|can't hurt|if (?:you|he|she|they|it) (?:don't|doesn't|won't|isn't|can't|aren't|hasn't)|won't (?:hurt|kill|notice|stop|let)|doesn't mean|never (?:hurt|did|looked)|no (?:crying|tears|screens|treats|tv))(?:[^a-z']+[a-z']+){0,6}[^a-z]*$/;
/** Says of advice that it does harm or no good. */
const JUDGEMENT =
  /(?<![a-z])(?:backfir|makes? (?:it|things|them|him|her|everything) (?:so much |much |all )?worse|(?:doesn't|didn't|never|won't|don't) (?:work|help|stop|change|teach|fix|solve)|just makes|(?:much|so much|only|even) (?:worse|harder|longer)|the (?:worse|harder)|worst|dangerous|harder (?:on|for)|harder in|drags? (?:it|things|the [a-z]+) out|prolongs?|angrier|(?:will|would|can|could) only (?:hurt|upset|scare|frighten|confuse)|upset(?:s|ting)? (?:him|her|them) more|feelings (?:are|don't|aren't|count)|(?:nobody|no one) (?:is coming|comes|will come)|not a fan|stretching it|on (?:the|that|a) fire|teaching (?:him|her|them|kids)|never again|quieter|be that guy|confus(?:es|ing)|undermin|ineffective|unhelpful|unkind|cruelty|abus|makes the|go easy on|would break (?:my|his|her)|stop the|(?:not|isn't|aren't|wasn't) (?:ok|okay|kind|fair|nice|helpful|the answer|a (?:great|good) idea|on)(?![a-z])|cruel|harsh|horrid|horrible|awful|heartbreak|rubbish|nonsense|bollocks|outdated|old[ -]fashioned|myth|isn't (?:a thing|true|real|a verdict)|no evidence|disagree|wrong|unfair|break[a-z]* (?:his|her|their|the) trust|(?:stop|stopped|lose|lost|loses) trust|trusting|frighten|damaging|seems? (?:a bit )?(?:cold|harsh|mean|unkind)|(?:bad|terrible) (?:idea|advice)|please no|regret|i'd (?:never|avoid|skip|steer)|i would(?:n't| never)|i wouldn't|steer clear|(?:take|takes|took) (?:the )?longe|twice as bad|lonely|another thing entirely|a different thing|not helping|that's not|that isn't|makes them worry|worry on their own|gut's right|ask parents not to|teaches (?:him|her|them) (?:that|not|you|to hide)|learns? (?:that )?(?:nobody|no one|you can't|he can't|she can't))/;
/** Advice that blames: what it says of harm is the advice itself, so only denying it argues against it. */
const CLAIMS: ReadonlySet<AdviceId> = new Set(['spoiling', 'manipulating', 'attachment-damage-scare']);
/** Denies what another said. */
const DENIAL =
  /(?<![a-z])(?:rubbish|nonsense|bollocks|bull|baloney|outdated|old[ -]fashioned|myth|isn't (?:a thing|true|real|a verdict)|not (?:true|a thing|real)|no evidence|disagree|(?:bad|terrible|awful) advice|please no|wrong|unfair|another thing entirely|a different thing|that's not|that isn't|(?:isn't|aren't|not|wasn't|doesn't|don't|won't|hasn't|haven't) [a-z]+ing|makes them worry|(?:stop|don't be) frightening|ask parents not to|gut's right|quite the opposite|the opposite of|debunked|hogwash|what a load|ignore (?:anyone|anybody|people|those|everyone))/;
/** Says in a sentence of its own that it went wrong. */
const REGRET =
  /^(?:never again|(?:huge|big|massive) mistake|(?:it|that|this)?\s?(?:totally |completely |really )?backfired|don't do (?:it|that|this)|worst|i regret|i wish (?:i|we) hadn't|didn't work)(?![a-z])/m;
/** "I used to …", "we did …", "mine got …". */
const REPORT =
  /(?<![a-z'])(?:(?:i|we|they|(?:my|our) [a-z]+(?: and [a-z]+)?|mine|ours|dh|mil)(?:[^a-z']+(?!need|think|thought|found)[a-z']+){0,3}? (?:used to|did|tried|had|got|ended up|went|put|let|told|sent|took|held|said|left|snuck|slipped|kept|made|gave|bought|hid|stood|came|was|were|threw|swore|ran|paid|(?!need|feed|noticed|agreed|wanted|wished|learned|realized|worried|suggested)[a-z]{2,}ed)|we'd|(?:(?:my|our) [a-z]+|they|mine) would|(?:i've|we've|i'd been|we'd been) (?:been|always|tried|done)|mine got|(?:dh|hubby|we|i|my [a-z]+) (?:has|have|always|ha[sd]) to|(?:did|tried|done|used) (?:[a-z]+ ){1,4}with (?:my|mine|our|ours)|(?:worked|works|did) (?:for us|here)|(?:i|we) (?:always|usually|often|still) (?!think|feel|say|find|reckon|wonder|wish|want|need|hope|know)[a-z]+)(?![a-z])/;
/** What the opener does, or is told to do by others at home. */
const OPENERS_DOING =
  /(?<![a-z'])(?:i|i've|i'm|we|we've|we're|my|dh|husband|wife|partner|mom|mil|mother|dad|staff|teacher|nursery|everyone|people|they|his|her|he's told|she's told)(?![a-z])/;
/** Asked, feared or planned, not done. */
const OPENERS_ASKING =
  /(?:\?["')]*$)|(?<![a-z])(?:should (?:i|we)|is it|am i|i wanted to|i want to|are we|do i|do we|i don't want|i refuse|i won't|i can't|would it|i hate|i'm not going to|i could never|i'm afraid|i worry|worried|feel (?:dreadful|guilty|awful|bad|terrible))(?![a-z])/;

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

function isNegated({ text, start }: AdviceInPlace): boolean {
  const clause =
    text
      .slice(Math.max(0, start - LEAD_LENGTH), start)
      .split(/[;:]|\. |(?:,| -) (?=but|then|just|so )|(?<![a-z])but(?![a-z])/)
      .at(-1) ?? '';
  return NEGATION.test(clause) && !NO_NEGATION.test(clause);
}

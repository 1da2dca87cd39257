import type { Advice, Answer, CareCard, Point, WarningSign } from '../corpus/schema.ts';
import type { AdviceFound } from '../recognition/types.ts';

/** What guidance is asked for: by a recognition, or by a person in the popup. */
export interface GuidanceQuestion {
  readonly topics: readonly string[];
  /** 0 to 216, or null when not known: then points for ages 12 to 60 months come first and wider ones after. */
  readonly ageMonths: number | null;
  readonly situations: readonly string[];
  /** Those of `situations` that may well not be meant; left out = none, as where a person picked them. */
  readonly doubtful?: readonly string[];
  readonly alerts: readonly string[];
  readonly advice: readonly AdviceFound[];
}

/** A checked piece of advice: what was found, and what evidence says of it. */
export interface CheckedAdvice {
  readonly found: AdviceFound;
  readonly verdict: Advice;
}

/** Everything a panel or popup answer shows, in order of showing. Never a point for another age. */
export interface Guidance {
  /** The age it is for; null where none is known: then each point is shown with its own ages. */
  readonly ageMonths: number | null;
  /** The asked situations, the one that the answer is mainly for first. */
  readonly situations: readonly string[];
  /** "About …": the situation's or topic's words. */
  readonly about: string;
  /** Is this normal? Null where the corpus has no answer for this age. */
  readonly answer: Answer | null;
  /** Said first, before anything else, where an alert was raised. */
  readonly card: CareCard | null;
  /** Warning signs raised by the alerts: shown above the notes. */
  readonly urgentSigns: readonly WarningSign[];
  /** At most 3: what to do now. */
  readonly first: readonly Point[];
  /** One thing to say, or null. */
  readonly say: Point | null;
  readonly moreToTry: readonly Point[];
  readonly moreToSay: readonly Point[];
  readonly avoid: readonly Point[];
  readonly why: readonly Point[];
  /** What is usual at this age: indicators. */
  readonly usual: readonly Point[];
  readonly advice: readonly CheckedAdvice[];
  /** All signs for this age, most urgent first. */
  readonly signs: readonly WarningSign[];
  /** Names of the age bands that the age belongs to. */
  readonly bands: readonly string[];
}

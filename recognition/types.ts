import type { AdviceId, AlertId, SituationId, Stance, TopicId } from '../corpus/vocabulary.ts';

/** Words of a post that told something. `start` and `end` are offsets into the post's text; `post` is its index in the thread, or -1 for the title. */
export interface Evidence {
  readonly post: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A topic that the thread is about. */
export interface TopicMatch {
  readonly id: TopicId;
  /** 0 to 1: how sure the models are that the thread is about any topic, times how sure that it is about this one. */
  readonly confidence: number;
  /** The sentences that spoke for it, strongest first; at most 5. */
  readonly sentences: readonly Evidence[];
  /** The terms behind the score (see post-terms.ts), strongest for it first, for `explain` and "Why am I seeing this?". */
  readonly features: readonly { readonly id: string; readonly weight: number }[];
}

/** The focal child's age today. */
export interface ChildAge {
  /** 0 to 216. */
  readonly ageMonths: number;
  readonly evidence: Evidence;
}

/** A situation that the thread tells of. */
export interface SituationMatch {
  readonly id: SituationId;
  /** 0 to 1: how likely it is one of the main ones. By authors left out it can be believed (docs/recognition-details.md, Situations). */
  readonly confidence: number;
}

/** A piece of advice in a reply. */
export interface AdviceFound {
  readonly id: AdviceId;
  readonly stance: Stance;
  readonly evidence: Evidence;
}

/** A reason to put the right help first. */
export interface AlertFound {
  readonly id: AlertId;
  readonly evidence: Evidence;
}

/** What a thread is about. An unrecognised thread has no topics; the other fields are filled all the same. */
export interface Recognition {
  /** Highest confidence first; empty = stay silent. */
  readonly topics: readonly TopicMatch[];
  readonly age: ChildAge | null;
  /** Likeliest first, at most 4. */
  readonly situations: readonly SituationMatch[];
  readonly advice: readonly AdviceFound[];
  readonly alerts: readonly AlertFound[];
}

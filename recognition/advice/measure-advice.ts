import { ADVICE_IDS, type AdviceId } from '../../corpus/vocabulary.ts';
import type { TermValues } from '../word-model/open-word-model.ts';
import { type AdviceHeard, LEAST_LIKELY } from './judge-advice.ts';

/** What the posts before one say: the highest log-odds of each piece of advice, in the order of `ADVICE_IDS`. */
export interface HeardBefore {
  readonly byOpener: readonly number[];
  readonly byOthers: readonly number[];
}

/** A piece of advice that a post may give, and what speaks for it and against. */
export interface AdviceMeasured {
  readonly id: AdviceId;
  /** The sentence that says it most plainly: its index in the post. */
  readonly at: number;
  /** What the model of a post weighs. */
  readonly measures: TermValues;
}

/** Log-odds below this are all alike: it is not said. */
const NOT_SAID = -4;
/** The same in earlier posts, of which the highest counts. */
const NOT_SAID_BEFORE = -3;

/** Before the first post: nothing. */
export const NOTHING_BEFORE: HeardBefore = {
  byOpener: ADVICE_IDS.map(() => NOT_SAID_BEFORE),
  byOthers: ADVICE_IDS.map(() => NOT_SAID_BEFORE),
};

/**
 * Measures the advice that a post may give. A sentence alone deceives: whether another says the same, whether the post
 * speaks of some other advice more plainly, and whether the thread has spoken of it before, tell which is meant.
 *
 * | measure | what |
 * | --- | --- |
 * | `own` | the log-odds by the plainest sentence |
 * | `second` | by the next plainest sentence |
 * | `other in post` | of the likeliest other advice in the post |
 * | `before by opener`, `before by others` | of the same advice in earlier posts, 0 for none |
 * | `opener` | 1 in the opener's own posts |
 *
 * @param sentences - of the post.
 * @returns In the order of `ADVICE_IDS`; most posts have none.
 */
export function measureAdvice(
  sentences: readonly AdviceHeard[],
  before: HeardBefore,
  isOpeners: boolean,
): AdviceMeasured[] {
  const most = mostOf(sentences);
  return ADVICE_IDS.flatMap((id, row) => {
    const [at, next] = plainestFirst(sentences, row);
    const plainest = at === undefined ? undefined : sentences[at];
    if (at === undefined || plainest === undefined) return [];
    const own = plainest.logOdds[row] ?? NOT_SAID;
    if (own < LEAST_LIKELY && !sentences.some(({ phrases }) => phrases.has(id))) return [];
    const second = next === undefined ? NOT_SAID : (sentences[next]?.logOdds[row] ?? NOT_SAID);
    const measures = new Map([
      ['own', own],
      ['second', Math.max(NOT_SAID, second)],
      ['other in post', otherThan(row, most)],
      ['before by opener', (before.byOpener[row] ?? NOT_SAID_BEFORE) - NOT_SAID_BEFORE],
      ['before by others', (before.byOthers[row] ?? NOT_SAID_BEFORE) - NOT_SAID_BEFORE],
      ['opener', isOpeners ? 1 : 0],
    ]);
    return [{ id, at, measures }];
  });
}

/** What has been heard once this post is read as well. */
export function hearMore(before: HeardBefore, sentences: readonly AdviceHeard[], isOpeners: boolean): HeardBefore {
  const most = mostOf(sentences);
  const higher = (log: readonly number[]) => log.map((value, row) => Math.max(value, most[row] ?? NOT_SAID_BEFORE));
  return isOpeners
    ? { ...before, byOpener: higher(before.byOpener) }
    : { ...before, byOthers: higher(before.byOthers) };
}

function mostOf(sentences: readonly AdviceHeard[]): number[] {
  return ADVICE_IDS.map((_, row) =>
    sentences.reduce((most, { logOdds }) => Math.max(most, logOdds[row] ?? NOT_SAID), NOT_SAID),
  );
}

/** Indexes of the plainest sentence and the next. */
function plainestFirst(sentences: readonly AdviceHeard[], row: number): number[] {
  const plainnessOf = (at: number) => sentences[at]?.logOdds[row] ?? NOT_SAID;
  return [...sentences.keys()].sort((one, other) => plainnessOf(other) - plainnessOf(one)).slice(0, 2);
}

function otherThan(row: number, logOdds: readonly number[]): number {
  return logOdds.reduce((most, value, each) => (each === row ? most : Math.max(most, value)), NOT_SAID);
}

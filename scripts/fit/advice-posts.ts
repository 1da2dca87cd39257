import { ADVICE_IDS } from '../../corpus/vocabulary.ts';
import { type AdviceHeard, type AdviceJudge, judgeAdvice } from '../../recognition/advice/judge-advice.ts';
import { judgeTold } from '../../recognition/advice/judge-told.ts';
import { hearMore, measureAdvice, NOTHING_BEFORE } from '../../recognition/advice/measure-advice.ts';
import { splitSentences } from '../../recognition/split-sentences.ts';
import { type LabelledPost, toSentences } from './advice-examples.ts';
import { type FitHold, fitRows, type JudgingRow, type SentenceExample, toValues } from './fit-rows.ts';

/** The row of the model of posts. */
export const POST_ROW = 'advice';

/** Posts of one author, or of two that are left out together. */
export interface AuthorsPosts {
  readonly name: string;
  readonly posts: readonly LabelledPost[];
}

/** Advice that a post may give, as measured by a model that has not met its author. */
export interface PostExample extends SentenceExample {
  readonly author: string;
  readonly isOpeners: boolean;
}

/** Fits the model of sentences. */
export function fitSentences(posts: readonly LabelledPost[], hold: FitHold): JudgingRow[] {
  return fitRows(ADVICE_IDS, posts.flatMap(toSentences), hold);
}

/**
 * Measures each author's posts by a model of sentences that was fitted without that author: the model of posts has to learn how far the other
 * can be trusted with people it has not met.
 *
 * @param others - posts that take part in every fit, and are not measured: lines by the hand that wrote the phrases.
 */
export function measureLeftOut(
  authors: readonly AuthorsPosts[],
  others: readonly LabelledPost[],
  hold: FitHold,
): PostExample[] {
  return authors.flatMap(({ name, posts }) => {
    const known = authors.filter((author) => author.name !== name).flatMap((author) => author.posts);
    const judge = judgeOf(fitSentences([...known, ...others], hold));
    return posts.flatMap((post) =>
      toPostExamples(post, judge).map((example) => ({ ...example, author: name, isOpeners: post.isOpeners })),
    );
  });
}

/** A fitted model, as `judgeAdvice` takes it. */
export function judgeOf(rows: readonly JudgingRow[]): AdviceJudge {
  return (terms) => {
    const values = toValues(terms);
    return rows.map(({ judge }) => judge(values));
  };
}

function toPostExamples(post: LabelledPost, judge: AdviceJudge): SentenceExample[] {
  const before = post.earlier.reduce(
    (heard, { text, isOpeners }) => hearMore(heard, hear(text, judge).heard, isOpeners),
    NOTHING_BEFORE,
  );
  const { texts, heard } = hear(post.text, judge);
  const said = post.isOpeners ? heard.map((each, at) => judgeTold(each, texts, at)) : heard;
  return measureAdvice(said, before, post.isOpeners).map(({ id, measures }) => ({
    terms: measures,
    ids: new Set(post.advice.some(({ advice }) => advice === id) ? [POST_ROW] : []),
    unsure: new Set<string>(),
    importance: 1,
  }));
}

function hear(text: string, judge: AdviceJudge): { texts: string[]; heard: AdviceHeard[] } {
  const texts = splitSentences(text, 0)
    .map((sentence) => sentence.text)
    .filter((each) => !each.startsWith('>'));
  return { texts, heard: texts.map((each) => judgeAdvice(each, judge)) };
}

import { details } from '#corpus/details';
import { ADVICE_IDS, type AdviceId, type Stance } from '../corpus/vocabulary.ts';
import type { InSlices, Thread } from '../reading/types.ts';
import { type AdviceHeard, judgeAdvice } from './advice/judge-advice.ts';
import { judgeStance } from './advice/judge-stance.ts';
import { judgeTold } from './advice/judge-told.ts';
import { type HeardBefore, hearMore, measureAdvice, NOTHING_BEFORE } from './advice/measure-advice.ts';
import { atOneGo } from './at-one-go.ts';
import { openerPosts } from './opener-posts.ts';
import type { PhraseMatch } from './phrase-finder.ts';
import { sharedTerms } from './shared-terms.ts';
import { type Sentence, splitSentences } from './split-sentences.ts';
import type { AdviceFound } from './types.ts';
import { openWordModel, type Verdict } from './word-model/open-word-model.ts';

/** Fewest characters of a quotation that are looked for in earlier posts: two short words repeat by chance. */
const MIN_QUOTATION_LENGTH = 12;

/** A sentence that says so at least this plainly also tells the stance. Log-odds: 0 is as likely as not. */
const PLAIN = 0;

/** What an opener tells has to be this likely: most of what an opener writes is no advice. By authors left out: 25 right and 3 wrong. */
export const LEAST_OF_OPENER = 0.94;

const judgePost = openWordModel(details.advicePostModel, sharedTerms);

/**
 * Finds the advice that a thread's posts give, argue against or tell of having done.
 *
 * Each sentence is judged by its words and phrases, then each post by its sentences and the posts before it. What an opener asks
 * or refuses is left out. A phrase quoted from an earlier post counts as argued against. Advice is given out once a post.
 * @returns In reading order, with the sentence that names it.
 */
export function findAdvice(thread: Thread): AdviceFound[] {
  return atOneGo(findAdviceInSlices(thread));
}

/** The same, with a rest after each sentence. */
export function* findAdviceInSlices(thread: Thread): InSlices<AdviceFound[]> {
  const openers = new Set(openerPosts(thread));
  const earlier: string[] = [];
  const all: AdviceFound[] = [];
  let before = NOTHING_BEFORE;
  for (const [index, post] of thread.posts.entries()) {
    const isOpeners = openers.has(index);
    // A line that mail and forum habits mark as another's words.
    const sentences = splitSentences(post.text, index).filter(({ text }) => !text.startsWith('>'));
    const texts = sentences.map(({ text }) => text);
    const heard: AdviceHeard[] = [];
    for (const text of texts) {
      heard.push(judgeAdvice(text));
      yield;
    }
    all.push(...given({ sentences, texts, heard, before, earlier, isOpeners }));
    earlier.push(...texts);
    before = hearMore(before, heard, isOpeners);
  }
  return all;
}

/** A post of which each sentence was heard. */
interface PostHeard {
  readonly sentences: readonly Sentence[];
  readonly texts: readonly string[];
  readonly heard: readonly AdviceHeard[];
  readonly before: HeardBefore;
  /** Sentences of the posts before. */
  readonly earlier: readonly string[];
  readonly isOpeners: boolean;
}

function given(post: PostHeard): AdviceFound[] {
  const { heard, texts, before, isOpeners } = post;
  const said = isOpeners ? heard.map((each, at) => judgeTold(each, texts, at)) : heard;
  return measureAdvice(said, before, isOpeners)
    .filter(({ measures }) => isGiven(judgePost(measures)[0], isOpeners))
    .flatMap(({ id, at }) => toFound(post, id, at));
}

function isGiven(verdict: Verdict | undefined, isOpeners: boolean): boolean {
  return verdict?.isSo === true && (!isOpeners || verdict.confidence >= LEAST_OF_OPENER);
}

/** The stance is that of the plainest sentence; a plain one that argues against it wins. */
function toFound(post: PostHeard, id: AdviceId, plainest: number): AdviceFound[] {
  const row = ADVICE_IDS.indexOf(id);
  const plain = [...post.heard.keys()].filter((at) => (post.heard[at]?.logOdds[row] ?? PLAIN) > PLAIN);
  const found = [plainest, ...plain].flatMap((at): AdviceFound[] => {
    const evidence = post.sentences[at]?.evidence();
    return evidence === undefined ? [] : [{ id, stance: stanceAt(post, id, at), evidence }];
  });
  const decisive = found.find(({ stance }) => stance === 'warns-against') ?? found[0];
  return decisive === undefined ? [] : [decisive];
}

function stanceAt({ heard, texts, earlier, isOpeners }: PostHeard, id: AdviceId, at: number): Stance {
  if (isOpeners) return 'reports-doing';
  const match = heard[at]?.phrases.get(id) ?? null;
  return isQuotedBack(texts[at] ?? '', match, earlier)
    ? 'warns-against'
    : judgeStance({ id, match, sentences: texts, at });
}

/** True where the words stand in quotation marks, and an earlier post holds the same quotation. */
function isQuotedBack(text: string, match: PhraseMatch | null, earlier: readonly string[]): boolean {
  const from = match?.start ?? text.length;
  const open = text.lastIndexOf('"', from);
  const close = text.indexOf('"', Math.max(from, open + 1));
  if (open < 0 || close < 0) return false;
  const quotation = text.slice(open + 1, close).replace(/[.,!?]+$/, '');
  return quotation.length >= MIN_QUOTATION_LENGTH && earlier.some((sentence) => sentence.includes(quotation));
}
